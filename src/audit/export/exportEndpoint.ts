import type { Endpoint, PayloadRequest, Where } from 'payload'

import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { mayReadAudit } from '../auditAccess.js'
import { logEvent } from '../logEvent.js'
import { eventFilter } from './eventFilter.js'
import { exportText, type Format, FORMATS } from './exportText.js'
import { readEvents } from './readEvents.js'

/** Spreadsheets take CSV for Latin-1 without it. */
const BYTE_ORDER_MARK = '\uFEFF'

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/**
 * `GET /export?format=csv|json&from=&to=&entry=`: the log as a file, oldest event first, for
 * administrators. The export is itself an event. The file is streamed page by page.
 */
export function exportEndpoint(settings: Settings): Endpoint {
  const isAllowed = mayReadAudit(settings)
  return {
    path: '/export',
    method: 'get',
    handler: async (req) => {
      if (!isAllowed({ req }))
        throw new PluginError('NOT_ALLOWED', message(req, 'auditEvents.admins'))
      const { format, wanted } = askedOf(req)
      const { payload } = req
      const pages = exportText(readEvents({ payload, settings, wanted }), format)
      await logEvent(req, { action: 'export', detail: format })
      return new Response(streamOf(pages, format === 'csv' ? BYTE_ORDER_MARK : ''), {
        headers: {
          'Content-Type': TYPES[format],
          'Content-Disposition': `attachment; filename="audit-${day()}.${format}"`,
          'Cache-Control': 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  }
}

function askedOf({ searchParams }: PayloadRequest): { format: Format; wanted: Where[] } {
  const given = searchParams.get('format') ?? 'csv'
  const format = FORMATS.find((known) => known === given)
  if (!format) {
    throw new PluginError('BAD_USER_INPUT', `format: expected csv or json, got "${given}".`)
  }
  const value = (name: string) => searchParams.get(name) ?? undefined
  const filter = { from: value('from'), to: value('to'), entry: value('entry') }
  return { format, wanted: eventFilter(filter) }
}

function streamOf(pieces: AsyncGenerator<string>, first: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => {
      if (first) controller.enqueue(encoder.encode(first))
    },
    pull: async (controller) => {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}

function day(): string {
  return new Date().toISOString().slice(0, 10)
}
