import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { readOrRefuse } from '../../entries/readOrRefuse.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { mayReadAudit } from '../auditAccess.js'
import { logEvent } from '../logEvent.js'
import { FILTER, filterWhere } from './eventFilter.js'
import { exportText, type Format, FORMATS } from './exportText.js'
import { readEvents } from './readEvents.js'
import { described, type Operation } from '../../schema/operation.js'
import { said } from '../../schema/said.js'

/** Spreadsheets take CSV for Latin-1 without it. */
const BYTE_ORDER_MARK = '\uFEFF'

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

const EXPORT = {
  summary: 'Exports the audit log, oldest event first.',
  query: FILTER.extend({
    format: said(z.enum(FORMATS), { expected: 'csv or json' }).default('csv'),
  }),
  answer: 'The file.',
  type: 'text/csv',
} satisfies Operation

/**
 * `GET /export?format=csv|json&from=&to=&entry=`: the log as a file, oldest event first, for
 * administrators. The export is itself an event. The file is streamed page by page.
 */
export function exportEndpoint(settings: Settings): Endpoint {
  const isAllowed = mayReadAudit(settings)
  const handler: Endpoint['handler'] = async (req) => {
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
  }
  return described({ path: '/export', method: 'get', handler }, EXPORT)
}

/** An empty parameter counts as none. */
function askedOf({ searchParams }: PayloadRequest): { format: Format; wanted: Where[] } {
  const given = [...searchParams].filter(([, value]) => value !== '')
  const { format, ...filter } = readOrRefuse(EXPORT.query, Object.fromEntries(given))
  return { format, wanted: filterWhere(filter) }
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
