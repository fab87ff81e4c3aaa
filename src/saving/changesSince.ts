import type { CollectionSlug, PayloadRequest } from 'payload'

import { accountName } from '../audit/actorOf.js'
import { whoChanged } from '../audit/whoChanged.js'
import { withoutAddress } from '../entries/withoutAddress.js'
import { timeOf } from '../entries/findLatest.js'
import { transactionOf } from '../entries/transactionOf.js'

/** A save that was made meanwhile. */
export type Change = {
  /** RFC 3339. */
  at: string
  /** Name of the person or program. */
  by: string
  /** Whether it was made by the account of the request itself, for example in another tab. */
  isOwn: boolean
  /** Paths of the fields that it changed. */
  fields: readonly string[]
}

type Asked = {
  collection: CollectionSlug
  id: number | string
  uid: string
  locale: string
  /** RFC 3339. */
  revision: string
}

/**
 * The saves that have changed an entry in a locale, or its shared fields, since a revision: newest
 * first, at most a hundred. Two queries; whose access applies is for the caller to see to.
 */
export async function changesSince(req: PayloadRequest, asked: Asked): Promise<Change[]> {
  const next = await nextSave(req, asked)
  if (!next) return []
  // The log was written within the save, and that of the revision itself before the next began.
  const since = new Date(next.getTime() - 1)
  const changes = await whoChanged(req, { entryUid: asked.uid, locale: asked.locale, since })
  const own = req.user ? accountName(req.user) : null
  return changes
    .map(({ at, actor, fields }) => ({
      at,
      by: withoutAddress(actor) || '?',
      isOwn: actor === own,
      fields,
    }))
    .reverse()
}

/** When the save after a revision was made; null: there is none. */
async function nextSave(
  req: PayloadRequest,
  { collection, id, revision }: Asked,
): Promise<Date | null> {
  const later = { 'version.updatedAt': { greater_than: revision } }
  const { docs } = await req.payload.db.findVersions<{ updatedAt?: unknown }>({
    collection,
    where: { and: [{ parent: { equals: id } }, later, { snapshot: { not_equals: true } }] },
    sort: 'updatedAt',
    limit: 1,
    pagination: false,
    ...transactionOf({ req }),
  })
  const at = timeOf(docs[0]?.version.updatedAt)
  return at === '' ? null : new Date(at)
}
