import type { PayloadRequest } from 'payload'

import { may } from '../access/may.js'
import { callerOf } from '../access/roles.js'
import type { Settings } from '../entries/settings.js'
import type { ScheduledEntry, ScheduleAction } from '../schedule/types.js'

/**
 * Whether the caller can schedule the publication or unpublication of a locale of such an entry.
 */
export function maySchedule(
  req: Pick<PayloadRequest, 'user'>,
  { type, locale, action, settings }: Asked,
): boolean {
  const asked = { caller: callerOf(req.user, settings), collection: type, locale, settings }
  return may({ ...asked, action: 'schedule' }) && may({ ...asked, action })
}

type Asked = {
  type: ScheduledEntry['type']
  locale: string
  action: ScheduleAction
  settings: Settings
}
