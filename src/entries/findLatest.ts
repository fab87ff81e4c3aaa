import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { findByIds } from './findByIds.js'
import { transactionOf } from './transactionOf.js'

type Doc = Record<string, unknown>
type Target = { collection: CollectionSlug; id: number | string }

/**
 * The latest version of an entry, or the version that had a revision, in all locales as the
 * database holds it; null when there is none. No hooks, no access; one query, or two.
 *
 * @param revision The `updatedAt` of the version, RFC 3339. @default the latest
 */
export async function findLatest(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, id }: Target,
  revision?: string,
): Promise<Doc | null> {
  const wanted = revision === undefined ? { latest: { equals: true } } : at(revision)
  const version = await findVersion(req, { collection, id }, wanted)
  if (version) return version
  const [live] = await findByIds(req, { collection, ids: [id] })
  if (!live || (revision !== undefined && timeOf(live.updatedAt) !== revision)) return null
  return live
}

/**
 * The newest version from before a revision, as `findLatest` gives one; null when there is none.
 *
 * @param revision RFC 3339
 */
export function findBefore(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  target: Target,
  revision: string,
): Promise<Doc | null> {
  return findVersion(req, target, { 'version.updatedAt': { less_than: revision } })
}

async function findVersion(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, id }: Target,
  wanted: Where,
): Promise<Doc | null> {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection,
    where: { and: [{ parent: { equals: id } }, wanted] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    // The transaction alone: the request's own locale is not for this query.
    ...transactionOf({ req }),
  })
  return docs[0] ? { ...docs[0].version, id } : null
}

/** A moment as RFC 3339 in UTC with milliseconds; '' when it is none. */
export function timeOf(value: unknown): string {
  if (typeof value !== 'string' && !(value instanceof Date)) return ''
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

function at(revision: string) {
  return { 'version.updatedAt': { equals: revision } }
}
