import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { Json, ProgrammeLink, Testimonial, ThemeLink } from './types.js'

export type TestimonialEntry = Testimonial & {
  programme: ProgrammeLink | null
  themes: ThemeLink[]
  seo: { title: string; description: string | null }
  jsonLd: Json
}

const QUERY = /* GraphQL */ `
  query Testimonial($id: ID!, $locale: Locale!, $fallback: [Locale!]) {
    testimonial(id: $id, locale: $locale, fallback: $fallback) {
      ...Testimonial
      programme {
        ...ProgrammeLink
      }
      themes {
        ...ThemeLink
      }
      seo {
        title
        description
      }
      jsonLd
    }
  }
`

/** The whole operation. */
export const TESTIMONIAL_QUERY = [
  QUERY,
  fragment.ENTRY,
  fragment.IMAGE,
  fragment.PROGRAMME_LINK,
  fragment.THEME_LINK,
  fragment.TESTIMONIAL,
].join('')

/** A testimonial; null when nothing may be shown. */
export async function readTestimonial({
  api,
  ...variables
}: {
  api: Api
  id: string
  locale: string
  fallback: string[]
}): Promise<TestimonialEntry | null> {
  const answer = await api.ask<{ testimonial: TestimonialEntry | null }>({
    query: TESTIMONIAL_QUERY,
    variables,
  })
  return answer.testimonial
}
