import fc from 'fast-check'

import type { Command } from './command.js'
import { CONSENT_CHANGES, consentCommand, deleteConsentCommand, grantCommand } from './consents.js'
import type { Draw } from './data.js'
import {
  createCommand,
  deleteCommand,
  duplicateCommand,
  flagCommand,
  saveCommand,
  trashCommand,
  unpublishCommand,
} from './editing.js'
import { cancelCommand, passCommand, restoreCommand, runCommand, scheduleCommand } from './later.js'
import { KINDS, LOCALES } from './model.js'
import { type Actor, ACTORS } from './rights.js'

const [SERVER] = ACTORS

/** How often somebody acts; refusals teach less than acts. */
const OFTEN = { server: 4, admin: 4, editor: 6, reviewer: 3, translator: 2, viewer: 1 } as const

/** Every kind of editorial act, by anybody, with what it is done to drawn at random. */
export function commands(): fc.Arbitrary<Command> {
  const actor = fc.constantFrom(...ACTORS.flatMap((one) => Array<Actor>(OFTEN[one.role]).fill(one)))
  const locale = fc.constantFrom(...LOCALES, 'fr' as const, 'es' as const)
  const index = fc.constantFrom(0, 0, 1, 1, 2, 3)
  const on = { actor, locale, index }
  const action = fc.constantFrom('publish' as const, 'unpublish' as const)
  const draw: fc.Arbitrary<Draw> = fc.record({
    text: fc.constantFrom(...TEXTS),
    mark: fc.option(fc.constantFrom('MX', 'PE', 'CL', 'CO'), { nil: undefined }),
    link: fc.option(fc.option(index), { nil: undefined, freq: 3 }),
  })
  const created = fc.record({
    ...{ actor, locale, source: locale, publish: fc.boolean(), link: fc.option(index) },
    kind: fc.constantFrom(...KINDS),
  })
  const save = (how: 'draft' | 'asItIs' | 'publish') =>
    fc.record({ ...on, draw }).map((drawn) => saveCommand({ ...drawn, how }))
  const minutes = fc.integer({ min: 1, max: 30 })
  return fc.oneof(
    // What a history shrinks to.
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(NOTHING) },
    { weight: 2, arbitrary: created.map(createCommand) },
    { weight: 5, arbitrary: save('draft') },
    { weight: 1, arbitrary: save('asItIs') },
    { weight: 6, arbitrary: save('publish') },
    { weight: 3, arbitrary: fc.record(on).map(unpublishCommand) },
    {
      weight: 2,
      arbitrary: fc.record({ ...on, into: fc.boolean(), asDraft: fc.boolean() }).map(trashCommand),
    },
    { weight: 1, arbitrary: fc.record(on).map(deleteCommand) },
    { weight: 1, arbitrary: fc.record(on).map(duplicateCommand) },
    { weight: 1, arbitrary: fc.record({ ...on, flag: action }).map(flagCommand) },
    { weight: 6, arbitrary: fc.record({ ...on, action, minutes }).map(scheduleCommand) },
    { weight: 1, arbitrary: fc.record({ ...on, action }).map(cancelCommand) },
    { weight: 4, arbitrary: minutes.map(passCommand) },
    { weight: 2, arbitrary: fc.constant(runCommand()) },
    {
      weight: 2,
      arbitrary: fc
        .record({ ...on, back: fc.nat({ max: 6 }), all: fc.boolean() })
        .map(restoreCommand),
    },
    { weight: 1, arbitrary: fc.constant(grantCommand()) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(index, fc.nat({ max: CONSENT_CHANGES - 1 }))
        .map(([at, which]) => consentCommand(at, which)),
    },
    { weight: 1, arbitrary: index.map(deleteConsentCommand) },
  )
}

const TEXTS = ['new', 'new', 'new', 'same', 'same', 'none'] as const

const NOTHING: Command = { toString: () => 'nothing happens', run: () => Promise.resolve() }

const server = SERVER ?? { role: 'server', locales: [] }

/** How every history begins, so that there is something to work on. */
export const BEGINNING: readonly Command[] = [
  grantCommand(),
  createCommand({
    ...{ actor: server, kind: 'testimonials', locale: 'fr', source: 'fr' },
    ...{ publish: true, link: 0 },
  }),
  createCommand({
    ...{ actor: server, kind: 'stories', locale: 'es', source: 'es' },
    ...{ publish: true, link: 0 },
  }),
]
