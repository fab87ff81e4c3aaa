import { type EntryKey, isEntryKey } from '../../entries/slugs.js'
import { type Chain, chainOf, type Delivered } from './chain.js'

/** What a key says. */
export type KeyParts = { type: EntryKey; uid: string; chain: Chain }

/**
 * The key of an entry as one request sees it: `stories:UID:fr`, or `stories:UID:fr:es,fr` when
 * languages to fall back to were asked for. They belong to it because nested entries take them too:
 * a French story that stands in for a Spanish one names its programme in Spanish.
 */
export function keyOf({ edition, chain }: Delivered<EntryKey>): string {
  const { type, uid, locale } = edition
  const asked = chain.length === 1 && chain[0] === locale ? [] : [chain.join(',')]
  return [type, uid, locale, ...asked].join(':')
}

/**
 * The parts of a key; null for any other text. The language that the entry had is passed over: the
 * chain decides again.
 *
 * @param locales Codes of the configured locales.
 */
export function readKey(key: string, locales: readonly string[]): KeyParts | null {
  const [type, uid, locale, asked, ...rest] = key.split(':')
  if (!isEntryKey(type) || !uid || !locale || rest.length > 0) return null
  const [first = '', ...others] = (asked ?? locale).split(',')
  const chain = chainOf(first, others)
  return [locale, ...chain].every((code) => locales.includes(code)) ? { type, uid, chain } : null
}
