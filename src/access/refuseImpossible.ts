import { type CollectionBeforeOperationHook, NotFound } from 'payload'

import { PluginError } from '../errors.js'
import { possibleId } from '../entries/possibleId.js'
import { message } from '../i18n/adminText.js'

const WITH_DATA: readonly string[] = ['create', 'update', 'updateByID']

/**
 * Refuses what no document can answer, before anything relies on it: an id that the database cannot
 * have, on which SQL fails, and a save without data, as a body of another type than JSON leaves it.
 * Runs before every operation; no query.
 *
 * @throws NotFound (404)
 * @throws BAD_USER_INPUT for missing data
 */
export const refuseImpossible: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, duplicateFromID, data } = args as Record<string, unknown>
  for (const given of [id, duplicateFromID])
    if (typeof given === 'string' || typeof given === 'number')
      if (possibleId(req.payload, collection.slug, given) === null) throw new NotFound(req.t)
  if (WITH_DATA.includes(operation) && (typeof data !== 'object' || data === null)) {
    const type = req.headers?.get('content-type') ?? '—'
    throw new PluginError('BAD_USER_INPUT', message(req, 'request.noData', { type }))
  }
}
