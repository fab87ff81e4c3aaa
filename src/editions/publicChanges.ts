import { asText } from '../entries/read.js'
import { isEntryKey } from '../entries/slugs.js'
import type { PublicChange } from './changes.js'
import type { StoredRow } from './matchRows.js'
import { fromRow } from './row.js'
import type { Edition } from './types.js'
import { isVisible } from './visibility.js'

/** What the public was told of a row: that it is there, or that it is not. */
export type Told = 'yes' | 'no'

/** What the public is to be told of an edition at a moment. */
export function toldAt(edition: Parameters<typeof isVisible>[0], at: string): Told {
  return isVisible(edition, at) ? 'yes' : 'no'
}

/** What the public was told of a row; a row of an earlier release was told as it was. */
export function toldOf(row: StoredRow, now: string): Told {
  const { told } = row
  return told === 'yes' || told === 'no' ? told : toldAt(fromRow(row), now)
}

/**
 * What the public must learn when these editions take the place of these rows: the difference
 * between what it was told last and what it may see now. Pure.
 *
 * @param args.rows As they are stored, without the stamp.
 * @param args.isTorn An earlier write was cut off, so that what was told is not known.
 * @param args.now RFC 3339.
 */
export function publicChanges({
  editions,
  rows,
  isTorn,
  now,
}: {
  editions: readonly Edition[]
  rows: readonly StoredRow[]
  isTorn: boolean
  now: string
}): PublicChange[] {
  const before = byPlace(
    rows.filter((row) => toldOf(row, now) === 'yes').map((row) => fromRow(row)),
  )
  const after = byPlace(editions.filter((edition) => isVisible(edition, now)))
  const places = [...new Set([...before.keys(), ...after.keys()])].sort()
  const changes = places.flatMap((place) => {
    const [old, next] = [before.get(place), after.get(place)]
    if (!next) return old ? [noted(old, 'removed')] : []
    if (!old) return [noted(next, 'published')]
    return isTorn || !isAlike(old, next) ? [noted(next, 'changed')] : []
  })
  return ofUploads(changes)
}

type Placed = Pick<Edition, 'type' | 'uid' | 'ref' | 'locale' | 'slug' | 'programme'>

/** By entry and locale: the public sees one edition of each. */
function byPlace(editions: readonly Edition[]): Map<string, Edition> {
  return new Map(editions.map((edition) => [`${edition.uid}:${edition.locale}`, edition]))
}

/** What the feed tells of an edition. */
export function noted(edition: Placed, kind: PublicChange['kind']): PublicChange {
  const { type, uid, ref, locale, slug, programme } = edition
  const own = type === 'programmes' ? ref : programme
  return { type, uid, kind, ref, locale, slug: asText(slug) ?? '', programme: own ?? '' }
}

/** An upload has the same file in all languages, and is public where an entry shows it. */
function ofUploads(changes: readonly PublicChange[]): PublicChange[] {
  const once = new Map<string, PublicChange>()
  const others = changes.filter((change) => {
    if (isEntryKey(change.type)) return true
    once.set(change.uid, { ...change, kind: 'changed', locale: '' })
    return false
  })
  return [...others, ...once.values()]
}

/** The hash leaves out two dates that the public sees. */
function isAlike(a: Edition, b: Edition): boolean {
  return (
    a.contentHash === b.contentHash &&
    a.publishedAt === b.publishedAt &&
    approvedAt(a) === approvedAt(b)
  )
}

/** Null for uploads. */
function approvedAt({ data }: Edition): string | null {
  return ('approvedAt' in data ? data.approvedAt : null) ?? null
}
