import type { Edition } from '../editions/types.js'

type PageOf = Pick<Edition, 'locale' | 'slug' | 'uid'>

/**
 * A pattern that begins with `/` stands for a page of this server: the reference site. Null also for
 * what is no address of the web.
 */
export function fillPattern(
  pattern: string | null,
  { locale, slug, uid }: PageOf,
  { baseUrl }: { baseUrl: string },
): string | null {
  if (pattern === null) return null
  if (pattern.includes('{slug}') && slug === null) return null
  const url = pattern
    .replaceAll('{locale}', encodeURIComponent(locale))
    .replaceAll('{slug}', encodeURIComponent(slug ?? ''))
    .replaceAll('{id}', encodeURIComponent(uid))
  const isAddress = /^https?:\/\/|^\/(?!\/)/i.test(url) && URL.canParse(url, baseUrl)
  return isAddress ? new URL(url, baseUrl).href : null
}
