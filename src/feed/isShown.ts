import { countRows } from '../database/readRows.js'
import type { Ref } from '../editions/types.js'
import { showsWhere } from '../editions/visibility.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'

/** Whether a public entry shows an upload. One count by index, outside of any transaction. */
export async function isShown(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  ref: Ref,
): Promise<boolean> {
  const where = showsWhere(ref, new Date().toISOString())
  return (await countRows(payload, { collection: slugOf(settings, 'editions'), where })) > 0
}
