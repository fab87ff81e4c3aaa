import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { readDocs } from '../../access/readDocs.js'
import { asText } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryKey } from '../../entries/slugs.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import { ACTIONS } from '../types.js'
import { readHistory } from './readHistory.js'
import type { History } from './types.js'
import { privateJson } from '../../access/privateJson.js'
import { described, type Operation } from '../../schema/operation.js'
import { said } from '../../schema/said.js'

/**
 * GET /api/SLUG/ID/history?page=1: what was done to an entry, for people with an account who see
 * its drafts; no cache keeps the answer.
 */
export function historyEndpoint(type: EntryKey, settings: Settings): Omit<Endpoint, 'root'> {
  const handler: Endpoint['handler'] = async (req) => {
    const { id, latest } = await readDocs({ req, settings, type })
    const uid = asText(latest.uid) ?? ''
    const page = pageOf(req)
    const history = await readHistory(req, settings, {
      ...{ collection: slugOf(settings, type), id, uid, page },
    })
    return privateJson(history)
  }
  return described({ path: '/:id/history', method: 'get', handler }, HISTORY)
}

/** Pages that are turned to; whoever wants more exports the audit log. */
const MOST_PAGES = 1_000

const HISTORY = {
  summary: 'Reads what was done to an entry, newest first.',
  query: z.object({
    page: said(
      z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number)
        .pipe(z.int().min(1).max(MOST_PAGES)),
      { meaning: `The page, from 1 to ${MOST_PAGES}.` },
    ).prefault('1'),
  }),
  answer: 'A page of events.',
  returns: z.object({
    events: z.array(
      z.object({
        at: z.string(),
        action: z.enum(ACTIONS),
        by: z.string(),
        locale: z.string().nullable(),
        fields: z.array(z.string()),
        version: z.string().nullable(),
      }),
    ),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }) satisfies z.ZodType<History>,
} satisfies Operation

function pageOf(req: PayloadRequest): number {
  const given = asText(req.query.page) ?? undefined
  const read = HISTORY.query.safeParse({ page: given })
  if (read.success) return read.data.page
  throw new PluginError('BAD_USER_INPUT', message(req, 'history.badPage', { given: given ?? '' }))
}
