import { stableJson } from '../entries/stableJson.js'
import { matchRows, type StoredRow } from './matchRows.js'
import { type EditionRow, fromRow, toRow } from './row.js'
import type { PublicChange } from './changes.js'
import { publicChanges, toldAt, toldOf } from './publicChanges.js'
import { isStamp } from './stamp.js'
import { INDEX_FORMAT, toWords } from './toWords.js'
import type { Edition } from './types.js'

/**
 * The writes that bring the rows of one entry in line with its editions. What is removed goes
 * first: its key may be that of another row now.
 */
export type RowPlan = {
  create: EditionRow[]
  update: { id: number | string; row: Partial<EditionRow> }[]
  remove: (number | string)[]
  /** What the index of search must hold of these editions, by key; none: nothing. */
  words: Map<string, string[]>
  /** Keys that no row has had so far, so that the index has nothing of them. */
  fresh: Set<string>
  /** What the public must learn. */
  news: PublicChange[]
  /** The stamp that is there, if any; void while rows are written, or when that was cut off. */
  stamp: { id: number | string; isCurrent: boolean; isVoid: boolean } | null
  /** The revision that the stamp must have; null: the entry is gone, and its stamp goes with it. */
  revision: string | null
}

/** Lists that live in tables of their own on SQLite: written only when they changed. */
const LISTS = ['shows', 'consents', 'facetValues'] as const
/** What the words of an edition are made of and kept by. */
const INDEXED_BY = ['key', 'title', 'search', 'programme'] as const

type Compared = {
  editions: readonly Edition[]
  rows: readonly StoredRow[]
  revision: string | null
  now: string
}

/**
 * Compares the editions that an entry should have with the rows that it has. A row keeps
 * `changedAt` while it says the same; a new one has the entry's own time.
 *
 * @param revision Of the entry as it is now; null when it is gone.
 * @param now RFC 3339: `changedAt` of a row that says something else, unless it begins later.
 */
export function planRows({ editions, rows, revision, now }: Compared): RowPlan {
  const stamp = rows.find(isStamp)
  const known = rows.filter((row) => !isStamp(row))
  const { pairs, left } = matchRows({ editions, rows: known, now })
  const create: RowPlan['create'] = []
  const update: RowPlan['update'] = []
  const keys = new Set(known.map(({ key }) => String(key)))
  const words: RowPlan['words'] = new Map([...keys].map((key) => [key, []]))
  for (const [edition, stored] of pairs) {
    const made = { ...edition, revision: revision ?? '' }
    const previous = stored ? fromRow(stored) : null
    if (!stored || !previous) create.push({ ...toRow(made), told: toldAt(made, now) })
    else {
      const row = changes({ next: made, previous, stored, now })
      if (row) update.push({ id: stored.id, row })
    }
    const hasWords = stored?.indexed === INDEX_FORMAT && previous !== null
    if (hasWords && isIndexedAlike(edition, previous)) words.delete(edition.key)
    else words.set(edition.key, toWords(edition))
  }
  return {
    create,
    update,
    remove: left.map(({ id }) => id),
    words,
    fresh: new Set(editions.map(({ key }) => key).filter((key) => !keys.has(key))),
    news: publicChanges({ editions, rows: known, isTorn: isVoid(stamp), now }),
    stamp: stamp ? stampFacts(stamp, revision) : null,
    revision,
  }
}

function stampFacts(stamp: StoredRow, wanted: string | null) {
  const { id, revision } = stamp
  return { id, isCurrent: revision === wanted, isVoid: isVoid(stamp) }
}

function isVoid(stamp: StoredRow | undefined): boolean {
  return stamp !== undefined && !stamp.revision
}

/** Whether there is nothing to do. */
export function isEmptyPlan({ create, update, remove, stamp, revision }: RowPlan): boolean {
  const isStamped = revision === null ? stamp === null : stamp?.isCurrent === true
  return isStamped && create.length + update.length + remove.length === 0
}

/** The new row where it differs from the stored one, else null. */
function changes({
  next,
  previous,
  stored: found,
  now,
}: {
  next: Edition
  previous: Edition
  stored: StoredRow
  now: string
}): Partial<EditionRow> | null {
  const { revision, changedAt, contentHash } = previous
  const isSame = next.contentHash === contentHash
  const row = {
    ...toRow({ ...next, changedAt: isSame ? changedAt : later(now, next.visibleFrom) }),
    told: toldAt(next, now),
  }
  // What is not read back into an edition is compared as it stands.
  const { indexed, facetValues } = found
  const stored = {
    ...toRow(previous),
    ...{ indexed, facetValues: facetValues ?? [], told: toldOf(found, now) },
  }
  const same = (a: unknown, b: unknown) => stableJson(a) === stableJson(b)
  // Of which revision a row is says nothing: the stamp speaks for all rows of the entry.
  if (same({ ...row, changedAt, revision }, stored)) return null
  const changed: Partial<EditionRow> = { ...row }
  for (const name of LISTS) if (same(row[name], stored[name])) delete changed[name]
  return changed
}

/** Whether two editions give the index the same words under the same key. */
function isIndexedAlike(a: Edition, b: Edition): boolean {
  return INDEXED_BY.every((column) => a[column] === b[column])
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
