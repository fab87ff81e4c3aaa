import type { TestPayload } from '../../helpers/payload.js'
import type { AuditRow } from '../../../src/audit/types.js'
import { rowOf } from '../../../src/audit/export/readEvents.js'

/** Events in the order in which they were written. */
export async function eventsIn({ payload, settings }: TestPayload): Promise<AuditRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: settings.slugs.auditEvents,
    limit: 0,
    pagination: false,
    sort: ['at', 'id'],
  })
  return docs.map(rowOf)
}

/** The events that an act writes. */
export async function eventsOf(app: TestPayload, act: () => Promise<unknown>): Promise<AuditRow[]> {
  const before = await eventsIn(app)
  await act()
  return (await eventsIn(app)).slice(before.length)
}

/** `action locale fields`, as short as a test can read it. */
export function brief({ action, locale, fields }: AuditRow): string {
  return [action, locale ?? '-', fields.join(',')].filter(Boolean).join(' ')
}
