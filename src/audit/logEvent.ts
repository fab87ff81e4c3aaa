import type { PayloadRequest } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import { clientAddress } from '../security/clientAddress.js'
import { actorOf } from './actorOf.js'
import { whenEnded } from '../database/units.js'
import { count } from '../telemetry/meter.js'
import { settingsIn } from './settingsIn.js'
import type { AuditEvent, AuditRow } from './types.js'
import { viaOf } from './viaOf.js'
import { transactionOf } from '../entries/transactionOf.js'

/** Between the paths in `fields`; no path has one. */
export const FIELD_SEPARATOR = ', '

/**
 * Writes an event into the audit log: who (the request's user), when (now), from where, and what
 * the event says. Below the API, whose every write is refused, and in the transaction of the
 * request, so that what is rolled back leaves no event. One insert. Does nothing when the plugin is
 * disabled.
 *
 * @example
 * await record(req, { action: 'signInFailed', actor: ANONYMOUS })
 */
export async function logEvent(req: PayloadRequest, event: AuditEvent): Promise<void> {
  const settings = settingsIn(req.payload)
  if (!settings?.enabled) return
  const actor = event.actor ?? actorOf(req, settings)
  const { action, entryType = null, entry = null, locale = null, fields = [] } = event
  const row: AuditRow = {
    at: new Date().toISOString(),
    action,
    actor: actor.name,
    actorId: actor.id,
    role: actor.role,
    entryType,
    entry,
    entryTitle: event.entryTitle ?? entry,
    locale,
    fields,
    detail: event.detail ?? null,
    address: clientAddress(req.headers, settings.security.proxies),
    via: viaOf(req),
  }
  await req.payload.db.create({
    collection: slugOf(settings, 'auditEvents'),
    // Null keeps adapters from adding a time of their own.
    data: { ...row, fields: fields.join(FIELD_SEPARATOR) || null, updatedAt: null },
    returning: false,
    ...transactionOf({ req }),
  })
  const done = () => count('stories_operations_total', { action })
  const isPart = await whenEnded(req, (outcome) => {
    if (outcome === 'committed') done()
  })
  if (!isPart) done()
}
