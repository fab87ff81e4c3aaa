import type { Payload, Where } from 'payload'

import { isoDate } from '../../entries/pickLocale.js'
import { asText } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import { FIELD_SEPARATOR } from '../logEvent.js'
import type { AuditRow } from '../types.js'

/** Rows of one read. */
const PAGE = 500

type Stored = Record<string, unknown> & { id: number | string }

/**
 * The events of the log, oldest first, read page by page. It ends with those that are there when it
 * begins. No access is checked: the caller decides who can read.
 */
export async function* readEvents(args: {
  payload: Payload
  settings: Settings
  /** Which events, as `eventFilter` gives it. */
  wanted: Where[]
}): AsyncGenerator<AuditRow[]> {
  const { payload, settings, wanted } = args
  const now = new Date().toISOString()
  const first = [...wanted, { at: { less_than_equal: now } }]
  let after: Where[] = []
  let seen: Stored[] = []
  do {
    const { docs } = await payload.db.find<Stored>({
      collection: slugOf(settings, 'auditEvents'),
      joins: false,
      limit: PAGE,
      pagination: false,
      sort: ['at', 'id'],
      where: { and: [...first, ...after] },
    })
    if (docs.length === 0) return
    yield docs.map(rowOf)
    const last = docs.at(-1)?.at
    // Several events may be of the same millisecond, on both sides of a page's end.
    seen = [...seen, ...docs].filter(({ at }) => isoDate(at) === isoDate(last))
    const at = isoDate(last)
    after = [{ at: { greater_than_equal: at } }, { id: { not_in: seen.map(({ id }) => id) } }]
    if (docs.length < PAGE) return
  } while (after.length > 0)
}

/** An event as both databases give it, in one form. */
export function rowOf(stored: Record<string, unknown>): AuditRow {
  return {
    at: isoDate(stored.at) ?? '',
    action: asText(stored.action) ?? '',
    actor: asText(stored.actor) ?? '',
    actorId: asText(stored.actorId),
    role: asText(stored.role),
    entryType: asText(stored.entryType),
    entry: asText(stored.entry),
    entryTitle: asText(stored.entryTitle),
    locale: asText(stored.locale),
    fields: asText(stored.fields)?.split(FIELD_SEPARATOR) ?? [],
    detail: asText(stored.detail),
    address: asText(stored.address),
    via: asText(stored.via) ?? '',
  }
}
