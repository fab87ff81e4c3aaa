import type { Edition, EditionType, Ref } from '../../editions/types.js'
import { type Head } from './query.js'

/** The locales that can be shown, in order: the requested one, then its fallbacks. */
export type Chain = readonly [string, ...string[]]

/** An edition with its request: nested entries inherit the locale chain. */
export type Delivered<T extends EditionType = EditionType> = {
  readonly edition: Edition<T>
  readonly chain: Chain
}

/** Each locale once. */
export function chainOf(locale: string, fallback: readonly string[] | null | undefined): Chain {
  const [, ...rest] = new Set([locale, ...(fallback ?? [])])
  return [locale, ...rest]
}

/**
 * Whether an edition may be shown to those who ask for the first locale of a chain: an entry that is
 * meant for some locales alone falls back only among these.
 */
export function mayStandIn({ onlyIn }: Pick<Head, 'onlyIn'>, [asked]: Chain): boolean {
  return onlyIn.length === 0 || onlyIn.includes(asked)
}

/** Of each entry the edition in the first locale of the chain that has one, if it may be shown. */
export function bestOfEach<T extends Pick<Head, 'ref' | 'locale' | 'onlyIn'>>(
  editions: readonly T[],
  chain: Chain,
): T[] {
  const best = new Map<Ref, T>()
  for (const edition of editions) {
    if (!mayStandIn(edition, chain)) continue
    const rank = chain.indexOf(edition.locale)
    const other = best.get(edition.ref)
    if (rank >= 0 && (!other || rank < chain.indexOf(other.locale))) best.set(edition.ref, edition)
  }
  return [...best.values()]
}
