import type { ReactNode } from 'react'

import { type FacetList, readFacets } from '../api/facets.js'
import { type Listed, readList } from '../api/lists.js'
import type { DocumentCard, KeyResult, StoryCard, Testimonial } from '../api/types.js'
import { DocumentItem } from '../components/Documents.js'
import { FilterForm } from '../components/FilterForm.js'
import { KeyResultCard } from '../components/KeyResultCard.js'
import { versionsAt } from '../components/LanguageSwitch.js'
import { PageHead } from '../components/PageHead.js'
import { Shell } from '../components/Shell.js'
import { StoryItem } from '../components/Stories.js'
import { TestimonialFigure } from '../components/TestimonialFigure.js'
import { type Filter, filtersOf, whereOf } from '../filters.js'
import { LISTS } from '../menu.js'
import type { Asked } from '../pageFor.js'
import type { Reader } from '../reader.js'

/** Entries on one page. */
const FIRST = 24

/** All entries of a kind, with filters. */
export async function ListPage({ list, reader, query }: Asked & { list: FacetList }) {
  const { api, locale, fallback, programme, t } = reader
  const asked = { api, list, locale, fallback, programme }
  const facets = await readFacets(asked)
  const filters = filtersOf({ list, facets, query, reader })
  const words = list === 'documents' ? (query('q') ?? '').trim().slice(0, 100) : undefined
  const where = whereOf({ filters, facets, words })
  const listed = await readList({ ...asked, where, first: FIRST, after: query('after') })
  const { folder, name } = LISTS[list]
  const title = name(reader)
  const path = `/${folder}`
  const description = {
    ...{ stories: t.storiesIntro, testimonials: t.testimonialsIntro },
    ...{ keyResults: t.keyResultsIntro, documents: t.documentsIntro },
  }[list]
  const chosen = queryText({ filters, words })
  const versions = versionsAt({ reader, path: path + kept(filters) })
  const isPlain = chosen === '' && query('after') === undefined
  return (
    <Shell reader={reader} versions={versions} section={folder}>
      <PageHead {...{ reader, title, description, path }} index={isPlain} />
      <header className="hero list-hero wrap" lang={reader.lang}>
        <h1>{title}</h1>
        <p className="lead">{description}</p>
      </header>
      <div className="wrap list-page">
        <FilterForm reader={reader} action={`/${locale}${path}`} filters={filters} words={words} />
        <p className="note" role="status" lang={reader.lang}>
          {listed.totalCount === 0 ? t.noneFound : t.found(listed.totalCount)}
        </p>
        <h2 className="hidden">{title}</h2>
        <Items list={list} listed={listed} reader={reader} />
        {listed.pageInfo.hasNextPage && (
          <p className="more" lang={reader.lang}>
            <a href={`?${chosen}${chosen && '&'}after=${listed.pageInfo.endCursor ?? ''}`}>
              {t.more}
            </a>
          </p>
        )}
      </div>
    </Shell>
  )
}

type Any = StoryCard | Testimonial | KeyResult | DocumentCard

/** Entries as their kind is shown. */
function Items({ list, listed, reader }: { list: FacetList; listed: Listed<Any>; reader: Reader }) {
  if (listed.nodes.length === 0) return null
  const items = listed.nodes.map((node): ReactNode => {
    // The nodes are of the list that was asked for.
    if (list === 'stories')
      return <StoryItem key={node.id} story={node as StoryCard} reader={reader} />
    if (list === 'keyResults')
      return <KeyResultCard key={node.id} result={node as KeyResult} reader={reader} />
    if (list === 'documents')
      return <DocumentItem key={node.id} document={node as DocumentCard} reader={reader} />
    return (
      <li key={node.id}>
        <TestimonialFigure testimonial={node as Testimonial} reader={reader} hasQuestion />
      </li>
    )
  })
  return <ul className={CLASSES[list]}>{items}</ul>
}

const CLASSES: Record<FacetList, string> = {
  stories: 'cards',
  testimonials: 'voices-list',
  keyResults: 'results',
  documents: 'document-list',
}

function queryText({ filters, words }: { filters: Filter[]; words: string | undefined }): string {
  const query = new URLSearchParams(words ? { q: words } : {})
  for (const { name, value } of filters) if (value) query.set(name, value)
  return query.toString()
}

/** What is chosen, as far as it means the same in another language. */
function kept(filters: Filter[]): string {
  const same = filters.filter(({ name }) => name !== 'organisation' && name !== 'role')
  const text = queryText({ filters: same, words: undefined })
  return text && `?${text}`
}
