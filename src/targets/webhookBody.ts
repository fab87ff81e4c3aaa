import { localeName, TYPE_NAMES } from '../entries/publicNames.js'
import type { ToldChange } from '../webhooks/types.js'

/** Longest address that is told, characters: a body has 20 kB at most. */
const LONGEST_URL = 8_000

/**
 * What a webhook tells of a change. `data` is the `Change` of the delivery API, with the same names
 * and values, and the cursor behind it. Pure.
 *
 * @see Standard Webhooks 1.0, “Payload structure”
 */
export function webhookBody(change: ToldChange): string {
  const { kind, entryId, entryKey, entryType, locale, slug, url, tags, at, cursor } = change
  const data = {
    kind: kind?.toUpperCase() ?? null,
    entryId,
    entryKey,
    type: entryType === null ? null : TYPE_NAMES[entryType],
    locale: locale === null ? null : localeName(locale),
    slug,
    url: url !== null && url.length > LONGEST_URL ? null : url,
    tags,
    at,
    cursor,
  }
  return JSON.stringify({ type: `entry.${kind ?? 'changed'}`, timestamp: at, data })
}
