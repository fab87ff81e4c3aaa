import { setImmediate } from 'node:timers/promises'

import type { Store } from '../entries/store.js'
import { suspects, type Survey, takeSurvey } from './survey.js'
import { planEntry, syncEntry } from './syncEntry.js'
import type { EditionType, Ref } from './types.js'

/** The findings of a verification, in rows, and how many it repaired. */
export type EditionsReport = {
  /** Number of entries and uploads checked. */
  checked: number
  /** Rows that should exist and did not. */
  missing: number
  /** Rows that said something else than the live entry, or should not be there. */
  outdated: number
  /** Rows of entries that no longer exist. */
  orphaned: number
  /** Rows written or removed; 0 without `repair`. */
  repaired: number
  /** Entries and uploads that are torn: their rows stay as they are. Absent: none. */
  torn?: number
}

type Options = {
  /** Repair the differences. @default false */
  repair?: boolean
  /**
   * Make every edition again and compare it whole, with its words in the index of search, instead of
   * its revision. @default false
   */
  full?: boolean
  /** What is torn, and what rests on it: no edition is made of it, and none is removed. @default none */
  torn?: ReadonlySet<Ref>
  /** Entries looked at closely, of how many. */
  onProgress?: (done: number, total: number) => void
}

/**
 * Compares the editions with the live entries. Quick mode reads a few columns of each collection in
 * one query each, and looks closer only where a stamp is missing, outdated or too many; full mode
 * makes every edition again. Nothing goes offline: rows are repaired in place.
 */
export async function verifyEditions({
  repair = false,
  full = false,
  torn = new Set(),
  onProgress,
  ...store
}: Store & Options): Promise<EditionsReport> {
  const survey = await takeSurvey(store, { full })
  const refs = (full ? allRefs(survey) : suspects(survey)).filter((ref) => !torn.has(ref))
  const report = { missing: 0, outdated: 0, orphaned: 0, repaired: 0 }
  for (const [index, ref] of refs.entries()) {
    const { created, updated, removed } = await examine(store, ref, { repair, full })
    const isThere = survey.entries.has(ref)
    report.missing += created
    report.outdated += updated + (isThere ? removed : 0)
    report.orphaned += isThere ? 0 : removed
    report.repaired += repair ? created + updated + removed : 0
    onProgress?.(index + 1, refs.length)
    // libsql answers at once and frees its statements between events (tursodatabase/libsql-js#153):
    // without a pause a long run would hold the process, and all the memory it ever used.
    await setImmediate()
  }
  return { checked: survey.entries.size, ...report, ...(torn.size > 0 ? { torn: torn.size } : {}) }
}

/** Makes all editions again, in place, and removes those of entries that are gone. */
export function rebuildEditions(
  options: Store & Pick<Options, 'onProgress' | 'torn'>,
): Promise<EditionsReport> {
  return verifyEditions({ ...options, repair: true, full: true })
}

function allRefs({ entries, stamps }: Survey): Ref[] {
  return [...new Set([...entries.keys(), ...stamps.keys()])]
}

async function examine(
  store: Store,
  ref: Ref,
  { repair, full }: { repair: boolean; full: boolean },
) {
  const colon = ref.indexOf(':')
  // A ref is made of these two.
  const target = { type: ref.slice(0, colon) as EditionType, id: ref.slice(colon + 1), full }
  if (repair) return syncEntry({ ...store, ...target })
  const plan = await planEntry({ ...store, ...target })
  const { create, update, remove } = plan
  return { created: create.length, updated: update.length, removed: remove.length }
}
