import type { LocaleSettings, Settings } from '../../entries/settings.js'
import { anyTag, entryTag, listTag } from '../../feed/tags.js'
import type { Trace } from '../read/trace.js'

type Delivery = Pick<Exclude<Settings['delivery'], false>, 'cacheControl' | 'surrogateKey'>

/** Most tags that name one entry each: a header of about 6 kB, which every cache takes. */
const MAX_ENTRY_TAGS = 150

/**
 * The caching rules of a response. A change of an entry of a type makes three tags out of date:
 * `entry-UID`, `list-TYPE` and `all-TYPE`.
 */
export function cacheHeaders({
  trace,
  at,
  locales,
  delivery,
}: {
  trace: Trace
  /** The moment that was read, RFC 3339. */
  at: string
  locales: readonly LocaleSettings[]
  delivery: Delivery
}): Record<string, string> {
  const tags = cacheTags(trace)
  const languages = locales.filter(({ code }) => trace.locales.has(code)).map(({ tag }) => tag)
  return {
    'Cache-Control': cacheControl({ until: trace.until, at }, delivery.cacheControl),
    ...(tags.length > 0 ? { 'Cache-Tag': tags.join(',') } : {}),
    ...(tags.length > 0 && delivery.surrogateKey ? { 'Surrogate-Key': tags.join(' ') } : {}),
    ...(languages.length > 0 ? { 'Content-Language': languages.join(', ') } : {}),
  }
}

/**
 * For how long an answer may be kept that stays true until then, asked for now. It is stale by
 * permission only if all the time that caches are given ends before it does: some of them add the
 * two up.
 */
export function cacheControl(
  { until, at }: { until: string; at: string },
  { sMaxAge, staleWhileRevalidate, staleIfError }: Delivery['cacheControl'],
): string {
  const left = Math.max(0, Math.floor((Date.parse(until) - Date.parse(at)) / 1000))
  const isWithin = sMaxAge + staleWhileRevalidate + staleIfError <= left
  const stale = [
    isWithin && staleWhileRevalidate > 0 && `stale-while-revalidate=${staleWhileRevalidate}`,
    isWithin && staleIfError > 0 && `stale-if-error=${staleIfError}`,
  ].filter((directive) => directive !== false)
  const more = stale.length > 0 ? stale : ['must-revalidate']
  return ['public', 'max-age=0', `s-maxage=${Math.min(sMaxAge, left)}`, ...more].join(', ')
}

/**
 * `entry-UID` for each entry and upload read; `list-TYPE` for each list, and for requested entries
 * that do not exist. An answer of very many entries has `all-TYPE` in place of their own tags.
 */
export function cacheTags({ entries, lists }: Pick<Trace, 'entries' | 'lists'>): string[] {
  const listTags = [...lists].map(listTag)
  const entryTags =
    entries.size <= MAX_ENTRY_TAGS
      ? [...entries.keys()].map(entryTag)
      : [...new Set(entries.values())].map(anyTag)
  return [...listTags, ...entryTags].sort()
}
