import type { CollectionSlug, PayloadRequest } from 'payload'

import { timeOf } from './findLatest.js'

/** A save that somebody made. */
export type Change = {
  /** RFC 3339. */
  at: string
  /** Name of the person or program; null: not known. */
  by: string | null
}

/** Saves of one entry since a revision, newest first, at most twenty. One query. */
export async function changesSince(
  req: PayloadRequest,
  args: {
    collection: CollectionSlug
    id: number | string
    uid: unknown
    locale: string
    since: string
  },
): Promise<Change[]> {
  const { collection, id, since } = args
  const later = { 'version.updatedAt': { greater_than: since } }
  const { docs } = await req.payload.db.findVersions<{ updatedAt?: unknown }>({
    collection,
    where: { and: [{ parent: { equals: id } }, later, { snapshot: { not_equals: true } }] },
    sort: '-updatedAt',
    limit: 20,
    pagination: false,
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  })
  return docs.map(({ version }) => ({ at: timeOf(version.updatedAt), by: null }))
}
