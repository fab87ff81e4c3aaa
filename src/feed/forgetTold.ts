import type { Where } from 'payload'

import { readRows } from '../database/readRows.js'
import { NO_POSITION } from '../editions/changes.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { numberChanges } from './numberChanges.js'

/**
 * Forgets the changes that the feed tells no more: all before the first that is young enough, and
 * never the newest, by which readers know where they are. Changes that nobody has read so far are
 * given their positions first.
 */
export async function forgetTold(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  before: Date,
): Promise<void> {
  await numberChanges({ payload, settings })
  const collection = slugOf(settings, 'changes')
  const numbered = { position: { greater_than: NO_POSITION } }
  const young = { at: { greater_than_equal: before.toISOString() } }
  const read = (query: { where: Where; sort: string[] }) =>
    readRows(payload, { collection, columns: ['position'], limit: 1, ...query })
  const [first] = await read({ where: { and: [numbered, young] }, sort: ['position'] })
  const [kept] = first ? [first] : await read({ where: numbered, sort: ['-position'] })
  if (!kept) return
  const where = { and: [numbered, { position: { less_than: kept.position } }] }
  await payload.db.deleteMany({ collection, where })
}
