import type { Endpoint, PayloadRequest } from 'payload'

import { readDocs } from '../../access/readDocs.js'
import { asText } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryKey } from '../../entries/slugs.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import { readHistory } from './readHistory.js'
import { privateJson } from '../../access/privateJson.js'

/**
 * GET /api/SLUG/ID/history?page=1: what was done to an entry, for people with an account who see
 * its drafts; no cache keeps the answer.
 */
export function historyEndpoint(type: EntryKey, settings: Settings): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/history',
    method: 'get',
    handler: async (req) => {
      const { id, latest } = await readDocs({ req, settings, type })
      const uid = asText(latest.uid) ?? ''
      const page = pageOf(req)
      const history = await readHistory(req, settings, {
        ...{ collection: slugOf(settings, type), id, uid, page },
      })
      return privateJson(history)
    },
  }
}

/** Pages that are turned to; whoever wants more exports the audit log. */
const MOST_PAGES = 1_000

function pageOf(req: PayloadRequest): number {
  const given = asText(req.query.page) ?? '1'
  const page = /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (page >= 1 && page <= MOST_PAGES) return page
  throw new PluginError('BAD_USER_INPUT', message(req, 'history.badPage', { given }))
}
