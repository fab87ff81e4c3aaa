import { stableJson } from './contentHash.js'
import { type EditionRow, fromRow, toRow } from './row.js'
import type { Edition } from './types.js'

/** A row as the database gives it. */
export type StoredRow = Record<string, unknown> & { id: number | string }

/** What has to be written so that the rows of one entry are its editions. */
export type RowPlan = {
  create: EditionRow[]
  update: { id: number | string; row: Partial<EditionRow> }[]
  remove: (number | string)[]
  /** Some row that stays is of another revision. */
  revise: boolean
}

/** Lists that live in tables of their own on SQLite: written only when they changed. */
const LISTS = ['shows', 'consents'] as const

/**
 * Compares the editions that an entry should have with the rows that it has. A row keeps
 * `changedAt` while it says the same; a new one has the entry's own time.
 *
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
  revision: string
  now: string
}): RowPlan {
  const plan: RowPlan = { create: [], update: [], remove: [], revise: false }
  const left = new Map(rows.map((row) => [String(row.key), row]))
  for (const edition of editions) {
    const stored = left.get(edition.key)
    left.delete(edition.key)
    if (!stored) {
      plan.create.push(toRow(edition))
      continue
    }
    const update = changes(edition, fromRow(stored), now)
    if (update) plan.update.push({ id: stored.id, row: update })
    else if (stored.revision !== revision) plan.revise = true
  }
  plan.remove = [...left.values()].map(({ id }) => id)
  return plan
}

/** Whether there is nothing to write. */
export function isEmptyPlan({ create, update, remove, revise }: RowPlan): boolean {
  return create.length + update.length + remove.length === 0 && !revise
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
  if (same({ ...next, changedAt, revision }, previous)) return null
  const row: Partial<EditionRow> = { ...next }
  for (const name of LISTS) if (same(next[name], previous[name])) delete row[name]
  return row
}
