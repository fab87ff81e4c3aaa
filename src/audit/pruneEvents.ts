import { createLocalReq, type Payload, type Where } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
import { logEvent } from './logEvent.js'

/**
 * Deletes the events before a moment, except events of earlier deletions, and logs the deletion.
 * Nothing else deletes events.
 *
 * @param before RFC 3339; events of that very moment stay.
 * @returns how many were deleted
 */
export async function pruneEvents(args: {
  payload: Payload
  settings: Settings
  before: string
}): Promise<number> {
  const { payload, settings, before } = args
  const collection = slugOf(settings, 'auditEvents')
  const where: Where = {
    and: [{ at: { less_than: before } }, { action: { not_equals: 'prune' } }],
  }
  const { totalDocs } = await payload.db.count({ collection, where })
  if (totalDocs > 0) await payload.db.deleteMany({ collection, where })
  const req = await createLocalReq({}, payload)
  await logEvent(req, { action: 'prune', detail: `< ${before}: ${totalDocs}` })
  return totalDocs
}
