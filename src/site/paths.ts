import type { EntryType } from './api/types.js'

const FOLDERS: Partial<Record<EntryType, string>> = {
  PROGRAMME: 'programmes',
  THEME: 'themes',
  STORY: 'stories',
  DOCUMENT: 'documents',
}

/** Path of a testimonial's own page: it has no slug, so that its id stands in the address. */
export function testimonialPath({ locale, id }: { locale: string; id: string }): string {
  return `/${locale}/testimonials/${id}`
}

/** Path of an entry's own page; null for the types that have none. */
export function pagePath({
  locale,
  type,
  slug,
}: {
  locale: string
  type: EntryType
  slug: string
}): string | null {
  const folder = FOLDERS[type]
  return folder ? `/${locale}/${folder}/${encodeURIComponent(slug)}` : null
}

/** Path of the search page, with the words already put in. */
export function searchPath({
  locale,
  text,
  after,
}: {
  locale: string
  text?: string
  after?: string
}): string {
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  if (after) query.set('after', after)
  const tail = query.toString()
  return `/${locale}/search${tail ? `?${tail}` : ''}`
}
