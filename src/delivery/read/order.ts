import type { ProgrammeData, Ref, ThemeData } from '../../editions/types.js'
import type { Head } from './query.js'

/** Orders that rows can be read in: by which column, and whether its greatest value comes first. */
export const COLUMN_ORDERS = {
  title: { column: 'sortKey', descends: false },
  titleDescending: { column: 'sortKey', descends: true },
  newest: { column: 'date', descends: true },
  oldest: { column: 'date', descends: false },
  firstPublished: { column: 'publishedAt', descends: false },
  lastPublished: { column: 'publishedAt', descends: true },
  firstUpdated: { column: 'changedAt', descends: false },
  lastUpdated: { column: 'changedAt', descends: true },
} as const satisfies Record<string, { column: keyof Head; descends: boolean }>

export type ColumnOrder = keyof typeof COLUMN_ORDERS

/** Every order that a cursor can belong to; the last three are made in memory. */
export type Order = ColumnOrder | 'curated' | 'series' | 'relevance'

/** A place in a list: its order key, then the uid, by which equal keys are told apart. */
export type Place = { key: string; uid: string }

/** The place of an edition in a list. */
export function placeOf(order: ColumnOrder, head: Head): Place {
  return { key: head[COLUMN_ORDERS[order].column], uid: head.uid }
}

/** Compares by order key, then uid, as the databases do: by code point. */
export function comparePlaces(order: ColumnOrder): (a: Place, b: Place) => number {
  const sign = COLUMN_ORDERS[order].descends ? -1 : 1
  return (a, b) => sign * compareText(a.key, b.key) || compareText(a.uid, b.uid)
}

/** `comparePlaces` of editions. */
export function compareBy(order: ColumnOrder): (a: Head, b: Head) => number {
  const compare = comparePlaces(order)
  return (a, b) => compare(placeOf(order, a), placeOf(order, b))
}

/**
 * Order of texts by code point, which is that of their UTF-8 bytes: what SQLite and MongoDB compare
 * by. JavaScript's own `<` compares UTF-16 units and differs above U+FFFF.
 */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let at = 0
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at < shorter ? rankOf(a.charCodeAt(at)) - rankOf(b.charCodeAt(at)) : a.length - b.length
}

/** Surrogates, of which code points above U+FFFF are made, come after all other units. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit
}

/** `curated` first, in that order; then the rest, by `order`. An entry stands once. */
export function curatedOrder<T extends Head>(
  items: readonly T[],
  { curated, order }: { curated: readonly Ref[]; order: ColumnOrder },
): T[] {
  const rank = new Map(curated.map((ref, index) => [ref, index]))
  const compare = compareBy(order)
  return [...items].sort(
    (a, b) => minus(rank.get(a.ref) ?? Infinity, rank.get(b.ref) ?? Infinity) || compare(a, b),
  )
}

type ThemePlace = Head & { data: Pick<ThemeData, 'kind' | 'number'> }

/**
 * A programme's themes in reading order: the curated series, into which themes that it does not list
 * go by their number among their kind; at its end come those of a kind that it does not have,
 * cross-cutting ones first, and those without a number.
 */
export function seriesOrder<T extends ThemePlace>(
  themes: readonly T[],
  series: ProgrammeData['series'],
): T[] {
  const rank = new Map(series.map((ref, index) => [ref, index]))
  const listed = themes
    .filter(({ ref }) => rank.has(ref))
    .sort((a, b) => (rank.get(a.ref) ?? 0) - (rank.get(b.ref) ?? 0))
  const others = themes.filter(({ ref }) => !rank.has(ref)).sort(byNumber)
  return others.reduce((order, theme) => order.toSpliced(placeIn(order, theme), 0, theme), listed)
}

function byNumber(a: ThemePlace, b: ThemePlace): number {
  return (
    kindRank(a) - kindRank(b) ||
    minus(a.data.number ?? Infinity, b.data.number ?? Infinity) ||
    compareText(a.sortKey, b.sortKey) ||
    compareText(a.uid, b.uid)
  )
}

/** Before the first of its kind with a greater number, else behind the last one with a number. */
function placeIn(order: readonly ThemePlace[], { data }: ThemePlace): number {
  const { kind, number } = data
  if (number === null) return order.length
  const isKin = (other: ThemePlace) => other.data.kind === kind && other.data.number !== null
  const next = order.findIndex((other) => isKin(other) && (other.data.number ?? 0) > number)
  if (next >= 0) return next
  const last = order.findLastIndex(isKin)
  return last >= 0 ? last + 1 : order.length
}

function kindRank({ data }: ThemePlace): number {
  return data.kind === 'crossCutting' ? 0 : 1
}

/** Difference in which two infinities are equal. */
function minus(a: number, b: number): number {
  return a === b ? 0 : a - b
}
