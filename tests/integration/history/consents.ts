import { CONSENT, create, remove, update } from '../../helpers/entries.js'
import { type Acts, type Both, type Command, command } from './command.js'
import { type Data, known } from './data.js'
import type { ModelConsent } from './model.js'
import { asServer } from './world.js'

const DAY = 86_400_000
const CHANGES: [Omit<ModelConsent, 'gone'>, () => Data][] = [
  [{ inForce: true, names: true }, () => ({ ...CONSENT, withdrawnOn: null, expiresOn: null })],
  [{ inForce: false, names: true }, () => ({ withdrawnOn: new Date().toISOString() })],
  [
    { inForce: false, names: true },
    () => ({ expiresOn: new Date(Date.now() - DAY).toISOString() }),
  ],
  [{ inForce: false, names: true }, () => ({ channels: ['print'] })],
  [{ inForce: true, names: false }, () => ({ identityLevel: 'anonymous' })],
  [
    { inForce: false, names: true },
    () => ({ grantedOn: new Date(Date.now() + 3 * DAY).toISOString() }),
  ],
]
export const CONSENT_CHANGES = CHANGES.length

export function grantCommand(): Command {
  return command('a consent is given', ({ model, real }) => ({
    real: async () => real.consents.push((await create(real.app, 'consents', CONSENT)).id),
    model: () => model.consents.push({ inForce: true, names: true, gone: false }),
  }))
}

export function consentCommand(index: number, which: number): Command {
  return onConsent(`consent ${index} changes (${which})`, index, (at, { model, real }) => {
    const [terms, data] = CHANGES[which] ?? []
    return {
      // Each change starts from a consent that permits everything.
      real: () => {
        const whole = { ...CONSENT, withdrawnOn: null, expiresOn: null, ...data?.() }
        return asServer(() => update(real.app, 'consents', real.consents[at] ?? '', whole))
      },
      model: () => {
        model.consents[at] = { inForce: true, names: true, ...terms, gone: false }
      },
    }
  })
}

export function deleteConsentCommand(index: number): Command {
  return onConsent(`consent ${index} is deleted`, index, (at, { model, real }) => ({
    real: () => asServer(() => remove(real.app, 'consents', real.consents[at] ?? '')),
    model: () => {
      model.consents[at] = { inForce: false, names: false, gone: true }
    },
  }))
}

function onConsent(name: string, index: number, act: (at: number, both: Both) => Acts): Command {
  return command(name, (both) => {
    const at = known(both.model.consents, index)
    return at === null ? null : act(at, both)
  })
}
