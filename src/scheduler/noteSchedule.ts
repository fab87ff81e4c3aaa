import type { PayloadRequest } from 'payload'

import { logEvent } from '../audit/logEvent.js'
import { titleOf } from '../audit/titleOf.js'
import { findByIds } from '../entries/findByIds.js'
import type { ScheduledEntry, WaitingSchedule } from '../schedule/types.js'

/** Logs that a user has created or cancelled a schedule. One query, one insert. */
export async function noteSchedule(
  req: PayloadRequest,
  args: {
    action: 'schedule' | 'cancelSchedule'
    collection: string
    entry: ScheduledEntry
    schedule: Pick<WaitingSchedule, 'action' | 'at' | 'locale'>
  },
): Promise<void> {
  const { action, collection, entry, schedule } = args
  const docs = await findByIds(req, { collection, ids: [entry.id] })
  const field = req.payload.collections[collection]?.config.admin.useAsTitle
  const uid = docs[0]?.uid
  await logEvent(req, {
    action,
    entryType: entry.type,
    entry: typeof uid === 'string' ? uid : null,
    entryTitle: titleOf({ key: entry.type, field, docs }),
    locale: schedule.locale,
    detail: `${schedule.action} ${schedule.at}`,
  })
}
