import { stableJson } from '../entries/stableJson.js'
import { matchRows, type StoredRow } from './matchRows.js'
import { type EditionRow, fromRow, toRow } from './row.js'
import { isStamp } from './stamp.js'
import type { Edition } from './types.js'

/**
 * The writes that bring the rows of one entry in line with its editions. What is removed goes
 * first: its key may be that of another row now.
 */
export type RowPlan = {
  create: EditionRow[]
  update: { id: number | string; row: Partial<EditionRow> }[]
  remove: (number | string)[]
  /** The stamp that is there, if any. */
  stamp: { id: number | string; isCurrent: boolean } | null
  /** The revision that the stamp must have; null: the entry is gone, and its stamp goes with it. */
  revision: string | null
}

/** Lists that live in tables of their own on SQLite: written only when they changed. */
const LISTS = ['shows', 'consents'] as const

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
  for (const [edition, stored] of pairs) {
    const made = { ...edition, revision: revision ?? '' }
    const row = stored ? changes(made, fromRow(stored), now) : null
    if (!stored) create.push(toRow(made))
    else if (row) update.push({ id: stored.id, row })
  }
  return {
    create,
    update,
    remove: left.map(({ id }) => id),
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
function changes(edition: Edition, stored: Edition, now: string): Partial<EditionRow> | null {
  const { revision, changedAt, contentHash } = stored
  const next = toRow({
    ...edition,
    changedAt: edition.contentHash === contentHash ? changedAt : later(now, edition.visibleFrom),
  })
  const previous = toRow(stored)
  const same = (a: unknown, b: unknown) => stableJson(a) === stableJson(b)
  // Of which revision a row is says nothing: the stamp speaks for all rows of the entry.
  if (same({ ...next, changedAt, revision }, previous)) return null
  const row: Partial<EditionRow> = { ...next }
  for (const name of LISTS) if (same(next[name], previous[name])) delete row[name]
  return row
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
