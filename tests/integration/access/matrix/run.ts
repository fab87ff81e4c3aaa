import type { EntryKey } from '../../../../src/entries/slugs.js'
import { slugOf } from '../../../../src/entries/slugOf.js'
import type { Id } from '../../../helpers/entries.js'
import { type Answer, type Door, DOORS, hasDoor, knock } from './doors.js'
import { idsOf, removeNew } from './made.js'
import { bringTo, type State, stateOf } from './state.js'
import { mayDo, type Place, SOMEBODY, type Somebody } from './statement.js'
import type { End, Start, Trial } from './trial.js'
import { trialsOf } from './trials.js'
import { LOCALES, makeEntry, type World } from './world.js'

/** What came out otherwise than stated. */
export type Difference = {
  who: Somebody
  key: string
  what: string
  door: string
  place?: string
  expected: string
  got: string
}
export type Outcome = { count: number; differences: Difference[] }

type Held = { id: Id; version: Id; state: NonNullable<State> }
type Case = { key: EntryKey; trial: Trial; door: Door; who: Somebody }

let counter = 0

/**
 * Tries everything on one kind of entries, by everybody, at every door. Those who are to be refused
 * come first, so that one look afterwards shows that nothing of all that has been done.
 */
export async function tryEntries(world: World, key: EntryKey): Promise<Outcome> {
  const outcome: Outcome = { count: 0, differences: [] }
  const entries = { french: await hold(world, key, 'fr'), english: await hold(world, key, 'en') }
  const renew = async ({ trial }: Case, held: Held, after: State) => {
    entries[trial.entry] = after
      ? { ...held, state: after }
      : await hold(world, key, trial.place.source)
  }
  for (const trial of trialsOf(key, world.needs[key]))
    for (const door of DOORS) {
      const cases = SOMEBODY.map((who): Case => ({ key, trial, door, who }))
      const held = await prepared(world, trial, { key, held: entries[trial.entry] })
      entries[trial.entry] = held
      if (!hasDoor(door, trial.wish({ ...held, before: held.state, n: 0 }))) continue
      const refused = cases.filter((one) => !isPromised(one))
      const attempts = []
      for (const one of refused) attempts.push({ one, ...(await attempt(world, one, held)) })
      const after = await stateOf(world, key, held.id)
      for (const { one, start, ...rest } of attempts)
        judge(one, { end: { ...start, ...rest, after }, outcome })
      if (refused[0]) await renew(refused[0], held, after)

      for (const one of cases.filter(isPromised)) {
        const now = await prepared(world, trial, { key, held: entries[trial.entry] })
        const { start, ...rest } = await attempt(world, one, now)
        const end = { ...start, ...rest, after: await stateOf(world, key, now.id) }
        judge(one, { end, outcome })
        await renew(one, now, end.after)
      }
    }
  return outcome
}

/** Anything at all of what the operation would do. */
function isPromised({ trial, who }: Case): boolean {
  return !trial.never && trial.deeds.some((deed) => mayDo(who, deed, trial.place))
}

async function hold(world: World, key: EntryKey, source: string): Promise<Held> {
  const id = await makeEntry(world, key, source)
  const { docs } = await world.payload.db.findVersions({
    collection: slugOf(world.settings, key),
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const state = await stateOf(world, key, id)
  if (!state || !docs[0]) throw new Error(`${key} was not made`)
  return { id, version: docs[0].id as Id, state } // no adapter has other ids
}

/** The entry as the trial wants it, untouched if it is so already. */
async function prepared(
  world: World,
  { status, trashed = false, edited = false, place }: Trial,
  { key, held }: { key: EntryKey; held: Held },
): Promise<Held> {
  const first = `a text ${place.locale}`
  const isSo = [held.state.live, held.state.latest].every(
    (side) =>
      side.trashed === trashed &&
      (status === 'any' || Object.values(side.statuses).every((one) => one === status)),
  )
  const isEdited = held.state.latest.texts[place.locale] !== first
  if (isSo && (isEdited || !edited)) return held
  const texts = edited ? { [place.locale]: 'edited' } : {}
  const wanted = { status: status === 'any' ? 'draft' : status, trashed, texts }
  await bringTo(world, { key, id: held.id, ...wanted })
  const state = await stateOf(world, key, held.id)
  return state ? { ...held, state } : held
}

async function attempt(world: World, { key, trial, door, who }: Case, held: Held) {
  const start: Start = { ...held, before: held.state, n: ++counter }
  const kind = trial.makes === 'schedule' ? 'schedules' : key
  const known = trial.makes ? await idsOf(world, kind) : new Set<Id>()
  const call = { app: world, by: world.who[who], key, wish: trial.wish(start) }
  const answer = await knock(door, call)
  const made = trial.makes ? await removeNew(world, kind, known) : 0
  return { start, answer, answered: isGood(answer), made }
}

function judge(
  { key, trial, door, who }: Case,
  { end, outcome }: { end: End & { answer: Answer }; outcome: Outcome },
): void {
  const { place, name: what, deeds } = trial
  const { answer, before, after } = end
  const differ = (expected: string, got: string) =>
    outcome.differences.push({ who, key, what, door, place: tellPlace(place), expected, got })
  const wanted = deeds.map((deed) => !trial.never && mayDo(who, deed, place))
  outcome.count += deeds.length
  trial.done(end).forEach((done, index) => {
    if (done !== wanted[index])
      differ(`${deeds[index]}: ${wanted[index]}`, `${done} (${tell(answer)})`)
  })
  const isAllowed = wanted.some(Boolean)
  if (isAllowed !== isGood(answer)) differ(isAllowed ? 'an answer' : 'a refusal', tell(answer))
  if (answer.status >= 500) differ('no failure', tell(answer))
  if (!isAllowed && JSON.stringify(before) !== JSON.stringify(after))
    differ('nothing changed', `${JSON.stringify(before)} → ${JSON.stringify(after)}`)
  if (trial.single && others(before, place.locale) !== others(after, place.locale))
    differ('other languages as they were', others(after, place.locale))
}

function tellPlace({ locale, source }: Place): string {
  return `${locale}, source ${source}`
}

/** Texts and statuses of the other languages, to compare. */
function others(state: State, locale: string): string {
  const rest = LOCALES.filter((code) => code !== locale)
  return JSON.stringify(
    [state?.live, state?.latest].map((side) =>
      rest.map((code) => [side?.texts[code], side?.statuses[code]]),
    ),
  )
}

/** Something was done; a list that nothing is allowed on is answered, but has done nothing. */
function isGood({ status, body }: Answer): boolean {
  const { docs, errors } = Object(body) as { docs?: unknown[]; errors?: unknown[] }
  if (docs?.length === 0 && errors) return false
  return status >= 200 && status < 300
}

function tell({ status, body }: Answer): string {
  return `${status} ${JSON.stringify(body)}`.slice(0, 300)
}
