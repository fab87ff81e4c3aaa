import type { AfterErrorHook, CollectionAfterChangeHook } from 'payload'

import { asObject } from '../../entries/read.js'

/** Long enough for a save to reach the database, ms. */
const LIFETIME = 10_000

type Reservation = { owner: string; until: number }

const reservations = new Map<string, Reservation>()
const ownersOf = new WeakMap<object, Set<string>>()

/**
 * Holds a slug for one entry while it is being saved, so that two saves at the same moment in this
 * process do not get the same one.
 *
 * @param key Collection, locale and slug.
 * @param owner Public id of the entry.
 * @returns false when another entry holds it.
 */
export function reserve(key: string, owner: string, now: number = Date.now()): boolean {
  const held = reservations.get(key)
  if (held && held.owner !== owner && held.until > now) return false
  reservations.set(key, { owner, until: now + LIFETIME })
  if (reservations.size > 1000) sweep(now)
  return true
}

/** Notes that a request saves this entry, so that `releaseAll` finds it when the save fails. */
export function rememberOwner(request: object, owner: string): void {
  const owners = ownersOf.get(request) ?? new Set()
  ownersOf.set(request, owners.add(owner))
}

/** Gives up what an entry holds: it is saved, so its slug stands in the database. */
export function release(owner: string): void {
  for (const [key, held] of reservations) if (held.owner === owner) reservations.delete(key)
}

/** Gives up what the entries that a request saves hold: the request has failed. */
export function releaseAll(request: object): void {
  for (const owner of ownersOf.get(request) ?? []) release(owner)
  ownersOf.delete(request)
}

/** Gives up the slugs of an entry that has been saved. Runs after every save of one. */
export const releaseSlugs: CollectionAfterChangeHook = ({ doc }) => {
  release(String(asObject(doc).uid))
}

/** Gives up the slugs of entries whose save has failed. Runs after an error. */
export const releaseSlugsOnError: AfterErrorHook = ({ req }) => releaseAll(req)

function sweep(now: number): void {
  for (const [key, held] of reservations) if (held.until <= now) reservations.delete(key)
}
