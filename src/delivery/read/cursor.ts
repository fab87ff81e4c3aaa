import { badUserInput } from '../badUserInput.js'
import type { Order, Place } from './order.js'

/** Longest cursor that we make: a sort key of 240 characters, each up to 4 bytes, in base64. */
const MAX_LENGTH = 2000

/** The place as an opaque text, alike on every database and bound to the order of its list. */
export function encodeCursor(order: Order, { key, uid }: Place): string {
  return Buffer.from(JSON.stringify([order, key, uid])).toString('base64url')
}

/**
 * The place that a cursor names; null for none.
 *
 * @throws BAD_USER_INPUT when it is not a cursor, or is one of a list in another order.
 */
export function decodeCursor(order: Order, cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null
  const place = parse(cursor)
  if (!place) throw badCursor(cursor, 'a cursor from `pageInfo` or `edges` of this list')
  if (place.order !== order)
    throw badCursor(cursor, 'a cursor of this list, which has another order')
  return place
}

function parse(cursor: string): (Place & { order: string }) | null {
  if (cursor.length > MAX_LENGTH || !/^[\w-]+$/.test(cursor)) return null
  const parts: unknown = readJson(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [order, key, uid] = parts as unknown[] // `isArray` says no more than any[]
  if (typeof order !== 'string' || typeof key !== 'string' || typeof uid !== 'string') return null
  return { order, key, uid }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function badCursor(received: string, expected: string): Error {
  return badUserInput({ argument: 'after', expected, received })
}
