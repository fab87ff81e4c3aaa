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

/** Of each entry the edition in the first locale of the chain that has one. */
export function bestOfEach<T extends Pick<Head, 'ref' | 'locale'>>(
  editions: readonly T[],
  chain: Chain,
): T[] {
  const best = new Map<Ref, T>()
  for (const edition of editions) {
    const rank = chain.indexOf(edition.locale)
    const other = best.get(edition.ref)
    if (rank >= 0 && (!other || rank < chain.indexOf(other.locale))) best.set(edition.ref, edition)
  }
  return [...best.values()]
}
