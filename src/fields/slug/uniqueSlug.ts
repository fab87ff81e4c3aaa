import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { reserve } from './reservations.js'
import { cut, MAX_SLUG } from './slugify.js'
import { transactionOf } from '../../entries/transactionOf.js'

type UniqueSlugOptions = {
  req: PayloadRequest
  collection: CollectionSlug
  locale: string
  /** As `wantedSlug` gives it. */
  slug: string
  /** The entry that asks; null while it is being created. */
  id: number | string | null
  /** Its public id. */
  owner: string
}

/**
 * The slug, or the slug with the first free number (`-2`, `-3` …): no other entry of the
 * collection that is not in the trash has it in this locale, published or drafted, and no other
 * save of this process is about to. Two queries for each try.
 */
export async function uniqueSlug(options: UniqueSlugOptions): Promise<string> {
  const { collection, locale, slug, owner } = options
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : numbered(slug, number)
    // Reserved before it is looked up: nothing can take it in between.
    if (!reserve(`${collection}:${locale}:${candidate}`, owner)) continue
    if (!(await isTaken(options, candidate))) return candidate
  }
}

function numbered(slug: string, number: number): string {
  const suffix = `-${number}`
  return cut(slug, MAX_SLUG - suffix.length) + suffix
}

async function isTaken(options: UniqueSlugOptions, slug: string): Promise<boolean> {
  const { req, collection, locale, id } = options
  const { db } = req.payload
  const query = {
    collection,
    locale,
    limit: 1,
    pagination: false,
    joins: false as const,
    // The transaction alone: the request's own locale is not for this query.
    ...transactionOf({ req }),
  }
  const live = await db.find({ ...query, where: others({ slug, id, path: '', idPath: 'id' }) })
  if (live.docs.length > 0) return true
  const where = others({ slug, id, path: 'version.', idPath: 'parent' })
  return (await db.queryDrafts({ ...query, where })).docs.length > 0
}

type Others = { slug: string; id: number | string | null; path: string; idPath: string }

function others({ slug, id, path, idPath }: Others): Where {
  return {
    and: [
      { [`${path}slug`]: { equals: slug } },
      { [`${path}deletedAt`]: { exists: false } },
      ...(id === null ? [] : [{ [idPath]: { not_equals: id } }]),
    ],
  }
}
