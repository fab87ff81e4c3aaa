import type { TestimonialData } from '../../editions/types.js'
import { compact } from './compact.js'
import { CONTEXT, organisation, workOf } from './parts.js'
import type { JsonLd, JsonLdPage } from './types.js'

/** A testimonial, as a Quotation. An anonymous one has neither a name nor an organisation. */
export function testimonialJsonLd(options: { data: TestimonialData; page: JsonLdPage }): JsonLd {
  const { data, page } = options
  return compact({
    '@context': CONTEXT,
    '@type': 'Quotation',
    text: data.quote,
    ...workOf(page),
    dateCreated: data.date,
    creator: personOf(data.attribution),
  })
}

function personOf(attribution: TestimonialData['attribution']): JsonLd | null {
  const { identityLevel, name, role, organisation: body, organisationAcronym } = attribution
  if (identityLevel === 'anonymous' || !name) return null
  return compact({
    '@type': 'Person',
    name,
    jobTitle: role,
    affiliation: organisation(body, organisationAcronym),
  })
}
