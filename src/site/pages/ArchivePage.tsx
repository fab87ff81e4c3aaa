import { type Facet, type FacetList, readFacets } from '../api/facets.js'
import { versionsAt } from '../components/LanguageSwitch.js'
import { PageHead } from '../components/PageHead.js'
import { Shell } from '../components/Shell.js'
import { countriesOf, yearOf } from '../filters.js'
import { LISTS } from '../menu.js'
import type { Asked } from '../pageFor.js'
import type { Reader } from '../reader.js'

type Facets = Record<FacetList, Facet[]>

/** How much there is of each kind, by year and by country; each number leads to its entries. */
export async function ArchivePage({ reader }: Asked) {
  const { t } = reader
  const facets = await allFacets(reader)
  return (
    <Shell reader={reader} versions={versionsAt({ reader, path: '/archive' })} section="archive">
      <PageHead reader={reader} title={t.archive} description={t.archiveIntro} path="/archive" />
      <header className="hero list-hero wrap" lang={reader.lang}>
        <h1>{t.archive}</h1>
        <p className="lead">{t.archiveIntro}</p>
      </header>
      <div className="wrap archive" lang={reader.lang}>
        <Counts
          {...{ reader, facets, parameter: 'year', caption: t.byYear }}
          lists={['stories', 'testimonials', 'keyResults', 'documents']}
          optionsOf={(facet) => [{ value: yearOf(facet), text: yearOf(facet) }]}
        />
        <Counts
          {...{ reader, facets, parameter: 'country', caption: t.byCountry }}
          lists={['stories', 'testimonials']}
          optionsOf={countriesOf}
        />
      </div>
    </Shell>
  )
}

async function allFacets({ api, locale, fallback, programme }: Reader): Promise<Facets> {
  const asked = { api, locale, fallback, programme }
  const [stories, testimonials, keyResults, documents] = await Promise.all([
    readFacets({ ...asked, list: 'stories' }),
    readFacets({ ...asked, list: 'testimonials' }),
    readFacets({ ...asked, list: 'keyResults' }),
    readFacets({ ...asked, list: 'documents' }),
  ])
  return { stories, testimonials, keyResults, documents }
}

type CountsProps = {
  reader: Reader
  facets: Facets
  caption: string
  /** Of the lists' addresses. */
  parameter: 'year' | 'country'
  lists: FacetList[]
  optionsOf: (facet: Facet) => { value: string; text: string }[]
}

function Counts({ reader, facets, caption, parameter, lists, optionsOf }: CountsProps) {
  const values = lists.flatMap((list) => facets[list]).flatMap(optionsOf)
  const rows = [...new Map(values.map((one) => [one.value, one])).values()].filter(
    (one) => one.value,
  )
  const order = new Intl.Collator(reader.lang, { numeric: true })
  rows.sort((a, b) => order.compare(a.text, b.text) * (parameter === 'year' ? -1 : 1))
  if (rows.length === 0) return null
  const count = (list: FacetList, value: string) =>
    facets[list].filter((facet) => optionsOf(facet).some((one) => one.value === value)).length
  const href = (list: FacetList, value: string) =>
    `/${reader.locale}/${LISTS[list].folder}?${parameter}=${encodeURIComponent(value)}`
  return (
    <section aria-labelledby={parameter}>
      <h2 id={parameter}>{caption}</h2>
      <div className="table-box" role="group" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{parameter === 'year' ? reader.t.year : reader.t.country}</th>
              {lists.map((list) => (
                <th scope="col" key={list}>
                  {LISTS[list].name(reader)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ value, text }) => (
              <tr key={value}>
                <th scope="row">{text}</th>
                {lists.map((list) => {
                  const number = count(list, value)
                  const name = `${number} ${LISTS[list].name(reader)}, ${text}`
                  return (
                    <td key={list}>
                      {number === 0 ? (
                        '–'
                      ) : (
                        <a href={href(list, value)} aria-label={name}>
                          {number}
                        </a>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
