import { countRows } from '../database/readRows.js'
import { visibleWhere } from '../editions/visibility.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'

/** Rows in one write: databases limit how many values one has. */
const AT_ONCE = 500

/**
 * Marks editions of an earlier release as told as they are, so that what comes later is news and
 * nothing else is. One count where there are none.
 */
export async function fillTold(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  now = new Date().toISOString(),
): Promise<void> {
  const collection = slugOf(settings, 'editions')
  const unmarked = { told: { exists: false } }
  const seen = { and: [unmarked, visibleWhere(now)] }
  for (const [where, told] of [
    [seen, 'yes'],
    [unmarked, 'no'],
  ] as const) {
    while ((await countRows(payload, { collection, where })) > 0) {
      await payload.db.updateMany({
        ...{ collection, where, limit: AT_ONCE, returning: false },
        // Null keeps adapters from adding a time of their own.
        data: { told, updatedAt: null },
      })
    }
  }
}
