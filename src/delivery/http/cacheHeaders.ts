import type { LocaleSettings } from '../../entries/settings.js'
import { anyTag, entryTag, listTag } from '../cache/tags.js'
import type { Trace } from '../read/trace.js'

/** Longest time that a shared cache keeps an answer without asking, seconds. */
export const SHARED_SECONDS = 60

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
}: {
  trace: Trace
  /** The moment that was read, RFC 3339. */
  at: string
  locales: readonly LocaleSettings[]
}): Record<string, string> {
  const tags = cacheTags(trace)
  const languages = locales.filter(({ code }) => trace.locales.has(code)).map(({ tag }) => tag)
  return {
    'Cache-Control': cacheControl({ until: trace.until, at }),
    ...(tags.length > 0 ? { 'Cache-Tag': tags.join(',') } : {}),
    ...(languages.length > 0 ? { 'Content-Language': languages.join(', ') } : {}),
  }
}

/** For how long an answer may be kept that stays true until then, asked for now. */
export function cacheControl(moments: { until: string; at: string }): string {
  return `public, max-age=0, s-maxage=${sharedSeconds(moments)}, must-revalidate`
}

/** Whole seconds for which the response stays valid, at most `SHARED_SECONDS`. */
export function sharedSeconds({ until, at }: { until: string; at: string }): number {
  const left = Math.floor((Date.parse(until) - Date.parse(at)) / 1000)
  return Math.max(0, Math.min(SHARED_SECONDS, left))
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
