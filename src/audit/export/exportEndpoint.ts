import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { mayReadAudit } from '../auditAccess.js'
import { logEvent } from '../logEvent.js'
import { eventFilter } from './eventFilter.js'
import { exportText, type Format, FORMATS } from './exportText.js'
import { readEvents } from './readEvents.js'
import { described, type Operation } from '../../schema/operation.js'
import { problemsIn } from '../../schema/problemsIn.js'
import { problemText } from '../../schema/problemText.js'
import { said } from '../../schema/said.js'

/** Spreadsheets take CSV for Latin-1 without it. */
const BYTE_ORDER_MARK = '\uFEFF'

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

const EXPORT = {
  summary: 'Exports the audit log, oldest event first.',
  query: z.object({
    format: said(z.enum(FORMATS), { expected: 'csv or json' }).default('csv'),
    from: said(z.string(), { meaning: 'The first day or moment, inclusive.' }).optional(),
    to: said(z.string(), { meaning: 'The last one, inclusive.' }).optional(),
    entry: said(z.string(), {
      meaning: 'The `uid` of an entry, or the id of an account.',
    }).optional(),
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

function askedOf({ searchParams }: PayloadRequest): { format: Format; wanted: Where[] } {
  const given = Object.fromEntries(searchParams)
  const read = EXPORT.query.safeParse(given)
  if (read.success) return { format: read.data.format, wanted: eventFilter(read.data) }
  const [wrong] = problemsIn(read.error, { schema: EXPORT.query, given })
  throw new PluginError('BAD_USER_INPUT', wrong ? problemText(wrong) : read.error.message)
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
