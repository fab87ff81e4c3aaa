import type { Endpoint, PayloadRequest } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { refuseLocale } from '../../entries/refuseLocale.js'
import { CHANGES, PUBLICATION } from './answers.js'
import { changesOf, changesQuery } from './changesOf.js'
import { publicationOf } from './publicationOf.js'
import { readDocs } from '../../access/readDocs.js'
import { privateJson } from '../../access/privateJson.js'
import { described, type Operation } from '../../schema/operation.js'

const STATE: Operation = {
  summary: 'Reads the state of an entry in every language.',
  answer: 'States, problems, and what the caller may do.',
  returns: PUBLICATION,
}

function changesOperation(settings: Settings): Operation {
  return {
    summary: 'Reads what others have changed in one language since a revision.',
    query: changesQuery(settings),
    answer: 'The changed fields, and the saves since.',
    returns: CHANGES,
  }
}

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
  const state = async (req: PayloadRequest) => {
    const entry = await readDocs({ req, settings, type })
    return privateJson(await publicationOf({ req, settings, type, entry }))
  }
  const changes = async (req: PayloadRequest) => {
    refuseLocale(req, settings)
    const entry = await readDocs({ req, settings, type })
    return privateJson(await changesOf({ req, settings, type, entry }))
  }
  return [
    described({ path: '/:id/publication', method: 'get', handler: state }, STATE),
    described(
      { path: '/:id/changes', method: 'get', handler: changes },
      changesOperation(settings),
    ),
  ]
}
