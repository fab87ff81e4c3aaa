/**
 * The operations of embeds. A page asks for one by its SHA-256 (`ids.ts`) and never sends the text,
 * so that every server answers them by GET, those with `trustedDocuments` too. Pages pin versions of
 * the script: an operation that was published once stays here, whatever the newest script asks for.
 */
const ENTRY = `fragment E on Entry{locale dir isFallback alternates{locale hreflang url}}`
const SOURCE = `themes{title alternates{locale hreflang url}}`
const QUOTE = `fragment Q on Testimonial{...E question quote quoteMarks{open close} attribution{name line text} photo{url(width:160,height:160,fit:COVER)} ${SOURCE}}`
const FIGURE = `fragment F on KeyResult{...E headline statement note progress{ratio text} period{text} ${SOURCE}}`

const TESTIMONIAL = `query StoriesTestimonial($id:ID!,$locale:Locale!,$fallback:[Locale!]){testimonial(id:$id,locale:$locale,fallback:$fallback){...Q}}${ENTRY}${QUOTE}`
const TESTIMONIALS = `query StoriesTestimonials($where:TestimonialWhere,$orderBy:TestimonialOrder,$first:Int,$locale:Locale!,$fallback:[Locale!]){testimonials(where:$where,orderBy:$orderBy,first:$first,locale:$locale,fallback:$fallback){nodes{...Q}}}${ENTRY}${QUOTE}`
const KEY_RESULTS = `query StoriesKeyResults($where:KeyResultWhere,$first:Int,$locale:Locale!,$fallback:[Locale!]){keyResults(where:$where,first:$first,locale:$locale,fallback:$fallback){nodes{...F}}}${ENTRY}${FIGURE}`
const THEME = `query StoriesTheme($id:ID!,$first:Int,$locale:Locale!,$fallback:[Locale!]){theme(id:$id,locale:$locale,fallback:$fallback){...E title label summary keyResultsSection{label} testimonialsSection{label} keyResults{...F} testimonials(first:$first){nodes{...Q}}}}${ENTRY}${QUOTE}${FIGURE}`
const LOCALES = `query StoriesLocales{locales{code tag isDefault}}`

/** Every operation that a published script asks for, the newest ones by name. */
export const DOCUMENTS = {
  testimonial: TESTIMONIAL,
  testimonials: TESTIMONIALS,
  keyResults: KEY_RESULTS,
  theme: THEME,
  locales: LOCALES,
} as const satisfies Record<string, string>

/** An operation of the newest script. */
export type DocumentName = keyof typeof DOCUMENTS
