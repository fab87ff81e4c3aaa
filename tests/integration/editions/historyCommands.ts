import fc from 'fast-check'
import { APIError } from 'payload'

import { slugOf } from '../../../src/fields/slugOf.js'
import { CONSENT, create, type Id, remove, update } from '../../helpers/entries.js'
import type { TestPayload } from '../../helpers/payload.js'
import { base, changeOf, type Data, dataOf, type Known, known, word } from './historyData.js'
import {
  createEntry,
  duplicate,
  type Kind,
  KINDS,
  type Locale,
  LOCALES,
  type Model,
  type ModelConsent,
  type ModelEntry,
  publishLive,
  saveDraft,
  saveLive,
} from './historyModel.js'

/** The running half: the ids of the model's entries and consents, by index. */
export type Real = Known & { app: TestPayload }
type Command = fc.AsyncCommand<Model, Real>

const DAY = 86_400_000
const CONSENT_CHANGES: [Omit<ModelConsent, 'gone'>, () => Data][] = [
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
    () => ({ grantedOn: new Date(Date.now() + 2 * DAY).toISOString() }),
  ],
]

/** Every kind of editorial act, with what it is done to drawn at random. */
export function commands(): fc.Arbitrary<Command>[] {
  const locale = fc.constantFrom(...LOCALES)
  const index = fc.nat({ max: 3 })
  const share = fc.option(fc.constantFrom('MX', 'PE', 'CL', 'CO'), { nil: undefined })
  const link = fc.option(fc.option(index), { nil: undefined, freq: 3 })
  return [
    fc.tuple(fc.constantFrom(...KINDS), locale, fc.boolean(), fc.option(index)).map(createCommand),
    fc.tuple(index, locale, fc.boolean(), share, link).map(draftCommand),
    fc.tuple(index, locale, fc.boolean(), share, link).map(publishCommand),
    fc.tuple(index, locale, fc.boolean(), share, link).map(publishCommand),
    fc.tuple(index, locale).map(unpublishCommand),
    fc.tuple(index, locale, fc.boolean()).map(trashCommand),
    fc.tuple(index).map(deleteCommand),
    fc.tuple(index, locale).map(duplicateCommand),
    fc.tuple(fc.constantFrom(...KINDS), locale).map(bulkCommand),
    fc.constant(grantCommand()),
    fc.tuple(index, fc.nat({ max: CONSENT_CHANGES.length - 1 })).map(consentCommand),
    fc.tuple(index).map(deleteConsentCommand),
  ]
}

/** How every history begins, so that there is something to work on. */
export const BEGINNING: readonly Command[] = [
  grantCommand(),
  createCommand(['testimonials', 'fr', true, 0]),
  createCommand(['stories', 'es', true, 0]),
]

/**
 * Does something to Payload and, if it was not refused, to the model. A refusal must leave
 * everything as it was.
 */
function command(
  name: string,
  act: (model: Model, real: Real) => { real: () => Promise<unknown>; model: () => void } | null,
): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      const acts = act(model, real)
      if (!acts) return
      try {
        await acts.real()
      } catch (error) {
        if (!(error instanceof APIError) || error.status >= 500) throw error
        model.refused += 1
        return
      }
      model.done += 1
      acts.model()
    },
  }
}

function createCommand([kind, locale, publish, link]: [Kind, Locale, boolean, number | null]) {
  return command(
    `create(${kind}, ${locale}, publish ${publish}, consent ${link})`,
    (model, real) => {
      const consent = known(model.consents, link)
      const change = { text: word(real), mark: 'AR', consent: kind === 'themes' ? null : consent }
      const status = publish ? 'published' : 'draft'
      return {
        real: async () => {
          const data = { ...base(kind, real), ...dataOf(kind, change, real), _status: status }
          const { id } = await create(real.app, kind, data, { locale, draft: !publish })
          real.entries.push(id)
        },
        model: () => model.entries.push(createEntry(kind, locale, change, status)),
      }
    },
  )
}

type Save = [index: number, locale: Locale, writes: boolean, mark?: string, link?: number | null]

function draftCommand([index, locale, writes, mark, link]: Save) {
  const name = `draft(${index}, ${locale}, text ${writes}, ${mark}, consent ${link})`
  return onEntry(name, index, (entry, id, { model, real }) => {
    const change = changeOf({ entry, model, real, writes, mark, link })
    return {
      real: () =>
        update(real.app, entry.kind, id, dataOf(entry.kind, change, real), { locale, draft: true }),
      model: () => saveDraft(entry, locale, change),
    }
  })
}

function publishCommand([index, locale, writes, mark, link]: Save) {
  const name = `publish(${index}, ${locale}, text ${writes}, ${mark}, consent ${link})`
  return onEntry(name, index, (entry, id, { model, real }) => {
    const change = changeOf({ entry, model, real, writes, mark, link })
    const data = { ...dataOf(entry.kind, change, real), _status: 'published' }
    return {
      real: () => update(real.app, entry.kind, id, data, { locale }),
      model: () => saveLive(entry, locale, change, 'published'),
    }
  })
}

function unpublishCommand([index, locale]: [number, Locale]) {
  return onEntry(`unpublish(${index}, ${locale})`, index, (entry, id, { real }) => ({
    real: () => update(real.app, entry.kind, id, { _status: 'draft' }, { locale }),
    model: () => saveLive(entry, locale, {}, 'draft'),
  }))
}

function trashCommand([index, locale, into]: [number, Locale, boolean]) {
  const name = `${into ? 'trash' : 'restore'}(${index}, ${locale})`
  return onEntry(name, index, (entry, id, { real }) => ({
    real: () => {
      const deletedAt = into ? new Date().toISOString() : null
      return update(real.app, entry.kind, id, { deletedAt }, { locale })
    },
    model: () => {
      saveLive(entry, locale, {})
      entry.trashed = into
    },
  }))
}

function deleteCommand([index]: [number]) {
  return onEntry(`delete(${index})`, index, (entry, id, { real }) => ({
    real: () => remove(real.app, entry.kind, id),
    model: () => {
      entry.gone = true
    },
  }))
}

function duplicateCommand([index, locale]: [number, Locale]) {
  return onEntry(`duplicate(${index}, ${locale})`, index, (entry, id, { model, real }) => ({
    real: async () => {
      const collection = slugOf(real.app.settings, entry.kind)
      const how = { collection, id, locale, depth: 0, overrideAccess: true } as const
      real.entries.push((await real.app.payload.duplicate(how)).id)
    },
    model: () => model.entries.push(duplicate(entry)),
  }))
}

/** Publishes every entry of a kind that is not in the trash, one by one as far as they may be. */
function bulkCommand([kind, locale]: [Kind, Locale]) {
  return command(`publishAll(${kind}, ${locale})`, (model, real) => {
    const open = model.entries.flatMap((entry, index) =>
      entry.kind === kind && !entry.gone && !entry.trashed
        ? [{ entry, id: real.entries[index] }]
        : [],
    )
    let published: string[] = []
    return {
      real: async () => {
        const { docs } = await real.app.payload.update({
          collection: slugOf(real.app.settings, kind),
          where: { id: { in: open.map(({ id }) => id) } },
          data: { _status: 'published' },
          locale,
          depth: 0,
          overrideAccess: true,
        })
        published = docs.map(({ id }) => String(id))
      },
      model: () => {
        for (const { entry, id } of open) {
          if (published.includes(String(id))) publishLive(entry, locale)
        }
      },
    }
  })
}

function grantCommand() {
  return command('grant()', (model, real) => ({
    real: async () => real.consents.push((await create(real.app, 'consents', CONSENT)).id),
    model: () => model.consents.push({ inForce: true, names: true, gone: false }),
  }))
}

function consentCommand([index, which]: [number, number]) {
  return onConsent(`consent(${index}, change ${which})`, index, (id, { model, real, at }) => {
    const [terms, data] = CONSENT_CHANGES[which] ?? []
    return {
      // Each change starts from a consent that permits everything.
      real: () => {
        const whole = { ...CONSENT, withdrawnOn: null, expiresOn: null, ...data?.() }
        return update(real.app, 'consents', id, whole)
      },
      model: () => {
        model.consents[at] = { inForce: true, names: true, ...terms, gone: false }
      },
    }
  })
}

function deleteConsentCommand([index]: [number]) {
  return onConsent(`deleteConsent(${index})`, index, (id, { model, real, at }) => ({
    real: () => remove(real.app, 'consents', id),
    model: () => {
      model.consents[at] = { inForce: false, names: false, gone: true }
    },
  }))
}

type Both = { model: Model; real: Real }
type Acts = { real: () => Promise<unknown>; model: () => void }

function onEntry(
  name: string,
  index: number,
  act: (entry: ModelEntry, id: Id, both: Both) => Acts,
): Command {
  return command(name, (model, real) => {
    const at = known(model.entries, index)
    const entry = at === null ? undefined : model.entries[at]
    if (at === null || !entry) return null
    return act(entry, real.entries[at] ?? '', { model, real })
  })
}

function onConsent(
  name: string,
  index: number,
  act: (id: Id, both: Both & { at: number }) => Acts,
): Command {
  return command(name, (model, real) => {
    const at = known(model.consents, index)
    return at === null ? null : act(real.consents[at] ?? '', { model, real, at })
  })
}
