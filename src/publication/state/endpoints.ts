import type { Endpoint, PayloadRequest } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { changesOf } from './changesOf.js'
import { publicationOf } from './publicationOf.js'
import { readDocs } from '../../access/readDocs.js'
import { privateJson } from '../../access/privateJson.js'

/**
 * GET /api/SLUG/ID/publication: the state of the entry in every language, its problems, and the
 * caller's available actions.
 *
 * GET /api/SLUG/ID/changes?since=REVISION&locale=es: what has been changed in that language since,
 * and who has saved the entry.
 *
 * Both are for people with an account; no cache keeps an answer.
 */
export function publicationEndpoints(settings: Settings, type: EntryKey): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/publication',
      method: 'get',
      handler: async (req: PayloadRequest) => {
        const entry = await readDocs({ req, settings, type })
        return privateJson(await publicationOf({ req, settings, type, entry }))
      },
    },
    {
      path: '/:id/changes',
      method: 'get',
      handler: async (req: PayloadRequest) => {
        const entry = await readDocs({ req, settings, type })
        return privateJson(await changesOf({ req, settings, type, entry }))
      },
    },
  ]
}
