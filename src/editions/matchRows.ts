import { fromRow } from './row.js'
import type { Edition } from './types.js'
import { isVisible } from './visibility.js'

/** A row as the database gives it. */
export type StoredRow = Record<string, unknown> & { id: number | string }

/**
 * Finds for each edition of an entry the row that is to hold it; null: a new one. The row that the
 * public reads now goes on as the one that it is to read now, also when it had another key, so
 * that there is no moment without it and none with two. Any other row keeps its key.
 *
 * @param args.now RFC 3339.
 * @returns the pairs, and the rows that hold none of the editions.
 */
export function matchRows({
  editions,
  rows,
  now,
}: {
  editions: readonly Edition[]
  rows: readonly StoredRow[]
  now: string
}): { pairs: [Edition, StoredRow | null][]; left: StoredRow[] } {
  const left = new Set(rows)
  const take = (row: StoredRow | undefined) => {
    if (row) left.delete(row)
    return row ?? null
  }
  const isShown = (row: StoredRow) => isVisible(fromRow(row), now)
  const shown = editions.filter((edition) => isVisible(edition, now))
  const pairs = new Map<Edition, StoredRow | null>()
  for (const edition of shown) {
    const candidates = rows.filter((row) => row.locale === edition.locale && isShown(row))
    const own = candidates.find(({ key }) => key === edition.key)
    pairs.set(edition, take(own ?? candidates[0]))
  }
  for (const edition of editions) {
    if (pairs.get(edition)) continue
    pairs.set(edition, take([...left].find(({ key }) => key === edition.key)))
  }
  return {
    pairs: editions.map((edition) => [edition, pairs.get(edition) ?? null]),
    left: [...left],
  }
}
