import { NotFound, type PayloadRequest } from 'payload'

import { possibleId } from '../entries/possibleId.js'

/**
 * The id of the document that the address of a request names, as its database has ids.
 *
 * @throws NotFound when no document can have it
 */
export function idInPath(req: PayloadRequest, collection: string): number | string {
  const raw = req.routeParams?.id
  const given = typeof raw === 'string' ? raw : ''
  const id = possibleId(req.payload, collection, given)
  if (id === null) throw new NotFound(req.t)
  return id
}
