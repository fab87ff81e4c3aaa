import { fieldsOf, findRaw, type Store } from '../entries/store.js'
import { isoDate } from '../entries/pickLocale.js'
import { readAllPlanned } from './planned.js'
import { EDITION_TYPES } from './refs.js'
import { formatOf, isCurrent } from './revision.js'
import type { DependencyRef } from './source.js'
import { STAMPS } from './stamp.js'
import type { EditionType, Ref } from './types.js'

type SurveyedEntry = { format: string; updatedAt: string; planned: string }

/** Entries and stamps, by ref, in the few columns that tell whether they agree. */
export type Survey = {
  /** How the editions of an entry are made, when it last changed, and what waits for it. */
  entries: ReadonlyMap<Ref, SurveyedEntry>
  /** The revision of which the rows of an entry are; empty when they have no stamp. */
  stamps: ReadonlyMap<Ref, string>
  /** When a consent last changed. */
  consents: ReadonlyMap<string, string>
}

/**
 * Reads a survey: one flat query of a few columns for each collection, two if a publication waits.
 *
 * @param full Look for rows without a stamp as well.
 */
export async function takeSurvey(store: Store, { full }: { full: boolean }): Promise<Survey> {
  const entries = new Map<Ref, SurveyedEntry>()
  const planned = await readAllPlanned(store)
  for (const type of EDITION_TYPES) {
    if (store.settings.off.has(type)) continue
    const format = formatOf({ settings: store.settings, fields: fieldsOf(store, type) })
    for (const [id, updatedAt] of await readTimes(store, type)) {
      const ref: Ref = `${type}:${id}`
      entries.set(ref, { format, updatedAt, planned: planned.get(ref) ?? '' })
    }
  }
  const times = await readTimes(store, 'consents')
  const consents = new Map(times.map(([id, updatedAt]) => [`consents:${id}`, updatedAt]))
  return { entries, stamps: await readStamps(store, full), consents }
}

async function readTimes(store: Store, key: EditionType | 'consents'): Promise<[string, string][]> {
  const docs = await findRaw(store, { key, select: { updatedAt: true } })
  return docs.map(({ id, updatedAt }) => [String(id), isoDate(updatedAt) ?? ''])
}

async function readStamps(store: Store, full: boolean): Promise<Map<Ref, string>> {
  const select = { ref: true, revision: true } as const
  const stamps = await findRaw(store, { key: 'editions', where: STAMPS, select })
  const rows = full ? await findRaw(store, { key: 'editions', select: { ref: true } }) : []
  // Rows are written by `toRow` and `stampRow` alone, so these are refs.
  return new Map([
    ...rows.map(({ ref }): [Ref, string] => [ref as Ref, '']),
    ...stamps.map(({ ref, revision }): [Ref, string] => [ref as Ref, String(revision)]),
  ])
}

/** Refs whose rows may be other than they should: entries that changed, came or went since. */
export function suspects({ entries, stamps, consents }: Survey): Ref[] {
  // A file or media document that an entry rests on is an entry here.
  const timeOf = (ref: DependencyRef) =>
    consents.get(ref) ?? entries.get(ref as Ref)?.updatedAt ?? null
  const gone = [...stamps.keys()].filter((ref) => !entries.has(ref))
  const changed = [...entries].filter(
    ([ref, entry]) => !isCurrent(stamps.get(ref) ?? '', { ...entry, timeOf }),
  )
  return [...gone, ...changed.map(([ref]) => ref)]
}
