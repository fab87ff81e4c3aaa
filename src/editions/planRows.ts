import { stableJson } from '../entries/stableJson.js'
import { matchRows, type StoredRow } from './matchRows.js'
import { type EditionRow, fromRow, toRow } from './row.js'
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
  /** The stamp that is there, if any. */
  stamp: { id: number | string; isCurrent: boolean } | null
  /** The revision that the stamp must have; null: the entry is gone, and its stamp goes with it. */
  revision: string | null
}

/** Lists that live in tables of their own on SQLite: written only when they changed. */
const LISTS = ['shows', 'consents'] as const
/** Columns that words are made of, beside those of the key. */
const INDEXED_BY = ['title', 'search', 'programme'] as const

/**
 * Compares the editions that an entry should have with the rows that it has. A row keeps
 * `changedAt` while it says the same; a new one has the entry's own time.
 *
 * @param revision Of the entry as it is now; null when it is gone.
 * @param now RFC 3339: `changedAt` of a row that says something else, unless it begins later.
 */
export function planRows({
  editions,
  rows,
  revision,
  now,
}: {
  editions: readonly Edition[]
  rows: readonly StoredRow[]
  revision: string | null
  now: string
}): RowPlan {
  const stamp = rows.find(isStamp)
  const known = rows.filter((row) => !isStamp(row))
  const { pairs, left } = matchRows({ editions, rows: known, now })
  const create: RowPlan['create'] = []
  const update: RowPlan['update'] = []
  const keys = new Set(known.map(({ key }) => String(key)))
  const words: RowPlan['words'] = new Map([...keys].map((key) => [key, []]))
  for (const [edition, stored] of pairs) {
    const made = { ...edition, revision: revision ?? '' }
    const row = stored ? changes(made, stored, now) : null
    if (!stored) create.push(toRow(made))
    else if (row) update.push({ id: stored.id, row })
    if (isIndexed(edition, stored)) words.delete(edition.key)
    else words.set(edition.key, toWords(edition))
  }
  return {
    create,
    update,
    remove: left.map(({ id }) => id),
    words,
    fresh: new Set(editions.map(({ key }) => key).filter((key) => !keys.has(key))),
    stamp: stamp ? { id: stamp.id, isCurrent: stamp.revision === revision } : null,
    revision,
  }
}

/** Whether there is nothing to do. */
export function isEmptyPlan({ create, update, remove, stamp, revision }: RowPlan): boolean {
  const isStamped = revision === null ? stamp === null : stamp?.isCurrent === true
  return isStamped && create.length + update.length + remove.length === 0
}

/** The new row where it differs from the stored one, else null. */
function changes(edition: Edition, row: StoredRow, now: string): Partial<EditionRow> | null {
  const stored = fromRow(row)
  const { revision, changedAt, contentHash } = stored
  const next = toRow({
    ...edition,
    changedAt: edition.contentHash === contentHash ? changedAt : later(now, edition.visibleFrom),
  })
  const previous = { ...toRow(stored), indexed: row.indexed }
  const same = (a: unknown, b: unknown) => stableJson(a) === stableJson(b)
  // Of which revision a row is says nothing: the stamp speaks for all rows of the entry.
  if (same({ ...next, changedAt, revision }, previous)) return null
  const changed: Partial<EditionRow> = { ...next }
  for (const name of LISTS) if (same(next[name], previous[name])) delete changed[name]
  return changed
}

/** Whether the index has the words of an edition under its key. */
function isIndexed(edition: Edition, row: StoredRow | null): boolean {
  if (row?.indexed !== INDEX_FORMAT || row.key !== edition.key) return false
  const stored = fromRow(row)
  return INDEXED_BY.every((column) => stored[column] === edition[column])
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
