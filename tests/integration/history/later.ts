import { vi } from 'vitest'

import { runDue } from '../../../src/scheduler/runDue.js'
import { type Command, command, onEntry } from './command.js'
import { type Data, stateOf } from './data.js'
import { checkWhole, mayTouch, slug } from './editing.js'
import {
  carryOut,
  dueOf,
  edited,
  isPublishable,
  type Locale,
  LOCALES,
  type Model,
  type ModelEntry,
  settle,
  type State,
  type Waiting,
} from './model.js'
import { type Actor, mayDo } from './rights.js'
import { ask, type Real } from './world.js'

type On = { index: number; locale: Locale; actor: Actor }
type Planned = On & { action: Waiting['action'] }

const MINUTE = 60_000

export function scheduleCommand(args: Planned & { minutes: number }): Command {
  const { index, locale, actor, action, minutes } = args
  const name = `${actor.role} schedules ${action} of ${index} in ${locale} in ${minutes} min`
  return onEntry(name, index, (entry, id, { model, real }) => {
    const at = new Date(Date.now() + minutes * MINUTE).toISOString()
    const data = { locale, action, at, timeZone: 'America/Toronto' }
    const path = `${slug(real, entry.kind)}/${id}/schedule`
    return {
      real: () => ask(real, actor, { method: 'POST', path, data }),
      may: () => maySchedule(model, entry, args) && isInOrder(entry, { locale, action, at }),
      model: () => {
        const shared = mayDo(actor, 'shared')
        const known = entry.waiting.find((one) => one.locale === locale && one.action === action)
        if (known) Object.assign(known, { at, shared })
        else entry.waiting.push({ locale, action, at, shared })
      },
    }
  })
}

function maySchedule(model: Model, entry: ModelEntry, { actor, locale, action }: Planned) {
  const asked = { entry, locale }
  const isPossible = action === 'unpublish' || isPublishable(model, entry, locale)
  return (
    !entry.trashed && isPossible && mayDo(actor, 'schedule', asked) && mayDo(actor, action, asked)
  )
}

function isInOrder(entry: ModelEntry, asked: Pick<Waiting, 'locale' | 'action' | 'at'>): boolean {
  const { locale, action, at } = asked
  const isPublic = entry.live.published.includes(locale)
  const other = entry.waiting.find((one) => one.locale === locale && one.action !== action)
  if (!other) return action === 'publish' || isPublic
  if (isPublic) return other.at !== at
  return action === 'publish' ? at < other.at : other.at < at
}

export function cancelCommand({ index, locale, actor, action }: Planned): Command {
  const name = `${actor.role} cancels ${action} of ${index} in ${locale}`
  return onEntry(name, index, (entry, id, { real }) => {
    const query = `locale=${locale}&action=${action}`
    const path = `${slug(real, entry.kind)}/${id}/schedule?${query}`
    const asked = { entry, locale }
    return {
      real: () => ask(real, actor, { method: 'DELETE', path }),
      may: () => mayDo(actor, 'schedule', asked) && mayDo(actor, action, asked),
      model: () => {
        entry.waiting = entry.waiting.filter(
          (one) => one.locale !== locale || one.action !== action,
        )
      },
    }
  })
}

/** The clock moves forward, and nothing runs. */
export function passCommand(minutes: number): Command {
  return {
    toString: () => `${minutes} minutes pass`,
    run: () => {
      vi.setSystemTime(Date.now() + minutes * MINUTE)
      return Promise.resolve()
    },
  }
}

/** The runner does what is due; it fails exactly where the draft may not be published. */
export function runCommand(): Command {
  return command('the runner runs', ({ model, real }) => {
    const { payload, settings } = real.app
    let outcomes: string[] = []
    return {
      real: async () => {
        const results = await runDue({ payload, settings })
        outcomes = results
          .filter(({ outcome }) => outcome !== 'gone')
          .map(({ entry, action, locale, outcome }) => `${entry.id} ${action} ${locale} ${outcome}`)
      },
      model: () => {
        const wanted = model.entries.flatMap((entry, at) =>
          runModel(model, entry).map((said) => `${real.entries[at]} ${said}`),
        )
        if (outcomes.sort().join('\n') !== wanted.sort().join('\n')) {
          throw new Error(`The runner did ${outcomes.join(', ')}; expected ${wanted.join(', ')}.`)
        }
      },
    }
  })
}

function runModel(model: Model, entry: ModelEntry): string[] {
  const said: string[] = []
  for (const one of dueOf(entry, new Date().toISOString())) {
    if (!entry.waiting.includes(one)) continue
    const { action, locale } = one
    const isDone = action === 'unpublish' || isPublishable(model, entry, locale)
    said.push(`${action} ${locale} ${isDone ? 'done' : 'failed'}`)
    if (isDone) carryOut(entry, one)
    else entry.waiting = entry.waiting.filter((other) => other !== one)
    settle(entry)
  }
  return said
}

/** Brings back an earlier version: one locale of it, or all that the person may write. */
export function restoreCommand(args: On & { back: number; all: boolean }): Command {
  const { index, locale, actor, back, all } = args
  const name = `${actor.role} restores ${index} (${back} back) in ${all ? 'all' : locale}`
  return onEntry(name, index, (entry, id, { model, real }) => {
    let past: State | null = null
    const asked = all ? LOCALES : [locale]
    const locales = () => asked.filter((code) => mayDo(actor, 'restore', { entry, locale: code }))
    const restored = () => {
      const { texts, mark, consent } = past ?? entry.latest
      const shared = all && mayDo(actor, 'shared') ? { mark, consent } : {}
      return locales().reduce(
        (state, code) => edited(state, code, { text: texts[code] ?? null, ...shared }),
        entry.latest,
      )
    }
    // SQLite forgets a link to what is gone, in old versions too, and MongoDB does not.
    const link = ({ consent }: State) =>
      consent === null || model.consents[consent]?.gone ? null : consent
    // A text that is as it was is saved again only with what all locales share.
    const saved = () => {
      const [before, after] = [entry.latest, restored()]
      const isShared = after.mark !== before.mark || link(after) !== link(before)
      return locales().filter(
        (code) => isShared || (after.texts[code] ?? null) !== (before.texts[code] ?? null),
      )
    }
    return {
      real: async () => {
        const version = await versionOf(real, entry, { id, back })
        past = stateOf(entry.kind, version.doc, real.consents)
        const query = all ? '' : `?locale=${locale}`
        const path = `${slug(real, entry.kind)}/versions/${version.id}${query}`
        await ask(real, actor, { method: 'POST', path })
      },
      may: () =>
        !entry.trashed &&
        locales().length > 0 &&
        saved().every((code) => mayTouch(actor, { entry, locale: code })),
      model: () => {
        const codes = saved()
        entry.latest = restored()
        for (const code of codes) checkWhole(model, entry, code, name)
      },
    }
  })
}

async function versionOf(
  { app: { payload, settings } }: Real,
  { kind }: ModelEntry,
  { id, back }: { id: number | string; back: number },
): Promise<{ id: number | string; doc: Data }> {
  const { docs } = await payload.db.findVersions<Data>({
    collection: settings.slugs[kind],
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: back + 1,
    pagination: false,
  })
  const version = docs.at(-1)
  if (!version) throw new Error(`${kind} ${id} has no versions.`)
  return { id: version.id, doc: version.version }
}
