import { NotFound, type PayloadRequest } from 'payload'

/**
 * The id of the document that the address of a request names, as its database has ids.
 *
 * @throws NotFound when no document can have it
 */
export function idInPath(req: PayloadRequest, collection: string): number | string {
  const raw = req.routeParams?.id
  const given = typeof raw === 'string' ? raw : ''
  const { customIDType } = req.payload.collections[collection] ?? {}
  const isNumber = (customIDType ?? req.payload.db.defaultIDType) === 'number'
  if (!isNumber) return given
  if (!/^\d{1,15}$/.test(given)) throw new NotFound(req.t)
  return Number(given)
}
