import type { CollectionSlug, Payload } from 'payload'

/** The largest number that PostgreSQL takes for an id, and far above any on SQLite. */
const LARGEST = 2_147_483_647
/** In hexadecimal, as Payload gives it out (BSON, section ObjectId). */
const OBJECT_ID = /^[\da-f]{24}$/i
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * The id as the collection's database counts it, null when it can be none of its: PostgreSQL fails
 * on a value of another type than the column's, and MongoDB on some operations with one.
 */
export function possibleId(
  { collections, db }: Pick<Payload, 'collections' | 'db'>,
  collection: CollectionSlug,
  id: number | string,
): number | string | null {
  const custom = collections[collection]?.customIDType
  if ((custom ?? db.defaultIDType) !== 'number') return isText(db, custom, String(id)) ? id : null
  const number = /^-?[\d.]+$/.test(String(id)) ? Number(id) : NaN
  if (custom) return Number.isFinite(number) ? number : null
  // The database's own are whole, and begin at 1.
  return Number.isInteger(number) && number > 0 && number <= LARGEST ? number : null
}

function isText(db: Payload['db'], custom: string | undefined, id: string): boolean {
  if (custom !== undefined) return true
  if (db.name === 'mongoose') return OBJECT_ID.test(id)
  const { idType } = db as { idType?: unknown }
  return !String(idType).startsWith('uuid') || UUID.test(id)
}
