import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seed } from '../../../src/cli/seed/seed.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { isLabelLine, normalise, seedLines } from '../../helpers/seedPage.js'
import { seedQueries } from '../../helpers/seedQueries.js'

let cms: TestPayload

beforeAll(async () => {
  cms = await startPayload()
  await seed({ ...cms, log: () => {} })
}, 180_000)
afterAll(() => cms.stop())

const PAGE = /* GraphQL */ `
  query Page($slug: String!, $locale: Locale!) {
    theme(slug: $slug, locale: $locale) {
      label
      icon
      title
      summary
      body {
        text
      }
      keyResultsSection {
        heading
        subheading
        intro
      }
      keyResults {
        headline
        statement
        measure {
          text
        }
        progress {
          status
        }
      }
      highlight {
        title
        body {
          text
        }
        document {
          title
          file {
            language
            pages
          }
        }
      }
      testimonialsSection {
        heading
      }
      testimonials {
        nodes {
          question
          quote
          attribution {
            name
            organisation
            organisationAcronym
            line
            country {
              name
            }
          }
        }
      }
      mainResultsSection {
        heading
        intro
      }
      mainResults {
        headline
        statement
      }
      documentsSection {
        heading
      }
      documents {
        nodes {
          title
        }
      }
      programme {
        acronym
      }
      next {
        label
        icon
        title
      }
    }
  }
`

async function page(locale: string, slug: string) {
  const answer = await cms.graphql(PAGE, { slug, locale })
  expect(answer.errors).toBeUndefined()
  return answer.data.theme
}

/** Every text in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const SLUG = {
  fr: 'durabilite-environnementale',
  es: 'sostenibilidad-ambiental',
  en: 'environmental-sustainability',
}

describe('the seed page, read through the API', () => {
  it('holds every line of the text in French', async () => {
    const text = normalise(textsIn(await page('fr', SLUG.fr)).join('\n'))
    const missing = seedLines().filter((line) => !isLabelLine(line) && !text.includes(line))
    expect(missing).toEqual([])
  })

  it('composes the label lines of the series', async () => {
    const theme = await page('fr', SLUG.fr)
    const lines = [theme, theme.next].map(({ label, icon }) => normalise(`${label} ${icon}`))
    expect(lines.map((line) => line.toLocaleUpperCase('fr'))).toEqual(
      seedLines().filter(isLabelLine),
    )
  })

  it.each([
    ['fr', ['22 politiques', '193 étudiant.e.s', '77 opportunités extrascolaires', 'Le Programme']],
    [
      'es',
      ['22 políticas', '193 estudiantes', '77 oportunidades extracurriculares', 'El Programa'],
    ],
    ['en', ['22 policies', '193 students', '77 extracurricular opportunities', 'The Program']],
  ] as const)('prints the figures in %s', async (locale, headlines) => {
    const { keyResults } = await page(locale, SLUG[locale])
    expect(keyResults).toHaveLength(6)
    expect(keyResults.slice(0, 4).map(({ headline }: { headline: string }) => headline)).toEqual(
      headlines,
    )
    expect(keyResults[3].measure.text).toBe(locale === 'en' ? '91%' : '91\u00a0%')
    expect(keyResults[2].progress.status).toBe('EXCEEDED')
  })

  it.each([
    ['fr', 'ÉPE-AP', 'Mexique', 'Secrétariat à l’Environnement et aux Ressources naturelles'],
    ['es', 'EPE-AP', 'México', 'Secretaría de Medio Ambiente y Recursos Naturales'],
    ['en', 'PA-EFE', 'Mexico', 'Secretariat of Environment and Natural Resources'],
  ] as const)(
    'names people and organisations right in %s',
    async (locale, acronym, country, of) => {
      const { programme, testimonials } = await page(locale, SLUG[locale])
      expect(programme.acronym).toBe(acronym)
      expect(testimonials.nodes).toHaveLength(1)
      const { attribution } = testimonials.nodes[0]
      expect(attribution).toMatchObject({
        name: 'Moisés Senén Hernández Sánchez',
        organisation: of,
        organisationAcronym: 'SEMARNAT',
        country: { name: country },
      })
      expect(attribution.line).toContain('(SEMARNAT)')
    },
  )

  it.each(['fr', 'es', 'en'] as const)('serves the report in %s', async (locale) => {
    const { highlight } = await page(locale, SLUG[locale])
    expect(highlight.document.file).toEqual({ language: locale, pages: 3 })
  })

  it('shows one document without English, and where it falls back', async () => {
    const { data } = await cms.graphql(`{
      without: documents(locale: en) { totalCount }
      with: documents(locale: en, fallback: [fr]) { nodes { locale isFallback } }
    }`)
    expect(data.without.totalCount).toBe(1)
    expect(data.with.nodes).toContainEqual({ locale: 'fr', isFallback: true })
  })

  it.each([...seedQueries()])('answers %s without an error', async (_name, query) => {
    const { errors, data } = await cms.graphql(query)
    expect(errors).toBeUndefined()
    expect(data).toBeTruthy()
  })
})
