import type { ProgrammeData } from '../../editions/types.js'
import { compact } from './compact.js'
import { CONTEXT, countriesOf, organisation, workOf } from './parts.js'
import type { JsonLd, JsonLdPage } from './types.js'

/**
 * A programme's page and, as its main entity, the programme itself: a schema.org Project, which as
 * an Organization has funders, a logo and an area, but no language and no dates. `page.image` is
 * the logo.
 */
export function programmeJsonLd({ data, page }: { data: ProgrammeData; page: JsonLdPage }): JsonLd {
  const project = compact({
    '@type': 'Project',
    name: data.name,
    alternateName: data.acronym,
    description: data.summary,
    url: data.website ?? page.url,
    logo: page.image,
    funder: data.funders.map((name) => organisation(name)),
    areaServed: countriesOf(data.countries, page.tag),
  })
  return compact({
    '@context': CONTEXT,
    '@type': 'WebPage',
    name: data.name,
    description: data.summary,
    ...workOf(page),
    mainEntity: project,
  })
}
