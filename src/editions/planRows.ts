import { stableJson } from './contentHash.js'
import { type EditionRow, fromRow, toRow } from './row.js'
import { isStamp } from './stamp.js'
import type { Edition } from './types.js'

/** A row as the database gives it. */
export type StoredRow = Record<string, unknown> & { id: number | string }

/** What has to be written so that the rows of one entry are its editions. */
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
 * @param now RFC 3339: `changedAt` of a row that says something else.
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
  const left = new Map(rows.filter((row) => !isStamp(row)).map((row) => [String(row.key), row]))
  const create: RowPlan['create'] = []
  const update: RowPlan['update'] = []
  for (const edition of editions) {
    const made = { ...edition, revision: revision ?? '' }
    const stored = left.get(edition.key)
    left.delete(edition.key)
    const row = stored ? changes(made, fromRow(stored), now) : null
    if (!stored) create.push(toRow(made))
    else if (row) update.push({ id: stored.id, row })
  }
  return {
    create,
    update,
    remove: [...left.values()].map(({ id }) => id),
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
    changedAt: edition.contentHash === contentHash ? changedAt : now,
  })
  const previous = toRow(stored)
  const same = (a: unknown, b: unknown) => stableJson(a) === stableJson(b)
  // Of which revision a row is says nothing: the stamp speaks for all rows of the entry.
  if (same({ ...next, changedAt, revision }, previous)) return null
  const row: Partial<EditionRow> = { ...next }
  for (const name of LISTS) if (same(next[name], previous[name])) delete row[name]
  return row
}
