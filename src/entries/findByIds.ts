import type { CollectionSlug, PayloadRequest } from 'payload'

type RawDoc = Record<string, unknown> & { id: number | string }

/**
 * Documents as the database holds them: in all locales, those in the trash too. No hooks, no
 * access; one query. What does not exist is left out.
 */
export async function findByIds(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, ids }: { collection: CollectionSlug; ids: readonly (number | string)[] },
): Promise<RawDoc[]> {
  // A collection that does not exist holds nothing: rich text names them as the caller likes.
  if (ids.length === 0 || !req.payload.collections[collection]) return []
  const { docs } = await req.payload.db.find<RawDoc>({
    collection,
    where: { id: { in: [...ids] } },
    joins: false,
    limit: 0,
    pagination: false,
    // The transaction alone: the request's own locale is not for this query.
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  })
  return docs
}
