import type { CollectionSlug, PayloadRequest, SelectType } from 'payload'

import { possibleId } from './possibleId.js'
import { transactionOf } from './transactionOf.js'

type RawDoc = Record<string, unknown> & { id: number | string }

/**
 * Documents as the database holds them: in all locales, those in the trash too. No hooks, no
 * access; one query. What does not exist is left out.
 *
 * @param select The fields to read. @default all
 */
export async function findByIds(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  {
    collection,
    ids,
    select,
  }: { collection: CollectionSlug; ids: readonly (number | string)[]; select?: SelectType },
): Promise<RawDoc[]> {
  // A collection that does not exist holds nothing: rich text names them as the caller likes.
  if (!req.payload.collections[collection]) return []
  const possible = ids.filter((id) => possibleId(req.payload, collection, id) !== null)
  if (possible.length === 0) return []
  const { docs } = await req.payload.db.find<RawDoc>({
    collection,
    where: { id: { in: possible } },
    joins: false,
    limit: 0,
    pagination: false,
    ...(select ? { select } : {}),
    // The transaction alone: the request's own locale is not for this query.
    ...transactionOf({ req }),
  })
  return docs
}
