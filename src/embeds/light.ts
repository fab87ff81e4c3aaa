import type { Light } from './code.js'
import type { DocumentName } from './documents.js'
import { limitOf, whereOf } from './filters.js'
import { toLocale } from './locales.js'
import { quoted } from './quoted.js'
import { safeUrl } from './safeUrl.js'
import { attributesOf, type Subject } from './subject.js'
import { tagOf } from './tagOf.js'
import type { EntryAnswer, KeyResultAnswer, TestimonialAnswer, ThemeAnswer } from './types.js'

/** What any of the operations may have answered. */
export type AnyAnswer = {
  testimonial?: TestimonialAnswer | null
  testimonials?: { nodes: readonly TestimonialAnswer[] }
  keyResults?: { nodes: readonly KeyResultAnswer[] }
  theme?: ThemeAnswer | null
}

/** The question that the element of a subject asks. Pure. */
export function questionOf(subject: Subject): {
  document: DocumentName
  variables: Readonly<Record<string, unknown>>
} {
  const { kind, id } = subject
  const attributes = attributesOf(subject)
  const read = (name: string) => attributes[name] ?? null
  const locale = toLocale(subject.locale)
  const first = limitOf(read, 6)
  if (kind === 'testimonial') return { document: 'testimonial', variables: { id, locale } }
  if (kind === 'theme') return { document: 'theme', variables: { id, first, locale } }
  const where = whereOf(read)
  if (kind === 'key-results') return { document: 'keyResults', variables: { where, first, locale } }
  return { document: 'testimonials', variables: { where, orderBy: 'CURATED', first, locale } }
}

/**
 * What readers have without the script: a quote where one testimonial is shown, the title or first
 * words otherwise, and a link to the page of it. Null: there is nothing to show. Pure.
 */
export function lightOf(
  answer: AnyAnswer,
  {
    endpoint,
    frame,
  }: { endpoint: string; /** Where it is shown if it has no page. */ frame: string },
): (Light & { title: string }) | null {
  const { testimonial, theme } = answer
  const entry = testimonial ?? theme ?? answer.testimonials?.nodes[0] ?? answer.keyResults?.nodes[0]
  if (!entry) return null
  const title = titleOf(answer)
  const url = pageOf(entry, endpoint) ?? frame
  return {
    lang: tagOf(entry),
    dir: entry.dir === 'RTL' ? 'rtl' : 'ltr',
    title,
    quote: testimonial ? quoted(testimonial) : [],
    by: testimonial ? byOf(testimonial) : '',
    link: { url, text: title },
  }
}

function byOf({ attribution: { name, line, text } }: TestimonialAnswer): string {
  return [name, line].filter(Boolean).join(', ') || text
}

function titleOf({ testimonial, theme, testimonials, keyResults }: AnyAnswer): string {
  if (theme) return theme.title
  if (testimonial) return testimonial.themes[0]?.title ?? short(testimonial.quote)
  const [quote] = testimonials?.nodes ?? []
  const [result] = keyResults?.nodes ?? []
  if (quote) return quote.themes[0]?.title ?? short(quote.quote)
  return result?.headline ?? ''
}

/** The first words of a text, whole signs only. */
function short(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()]
  return signs.length <= 60 ? signs.join('') : `${signs.slice(0, 59).join('')}…`
}

/** Its own page, or else that of its first theme. */
function pageOf(
  entry: EntryAnswer & { themes?: readonly Pick<EntryAnswer, 'alternates'>[] },
  endpoint: string,
): string | null {
  const pages = [entry, ...(entry.themes ?? [])].map(({ alternates }) =>
    safeUrl(alternates.find(({ locale }) => locale === entry.locale)?.url, endpoint),
  )
  return pages.find((url) => url !== null) ?? null
}
