import type { ReactElement } from 'react'

import { NoPage } from './elsewhere.js'
import { ArchivePage } from './pages/ArchivePage.js'
import { DocumentPage } from './pages/DocumentPage.js'
import { HomePage } from './pages/HomePage.js'
import { ListPage } from './pages/ListPage.js'
import { ProgrammePage } from './pages/ProgrammePage.js'
import { SearchPage } from './pages/SearchPage.js'
import { StoryPage } from './pages/StoryPage.js'
import { TestimonialPage } from './pages/TestimonialPage.js'
import { ThemePage } from './pages/ThemePage.js'
import { ThemesPage } from './pages/ThemesPage.js'
import type { Reader } from './reader.js'

/** What a page is asked for with. */
export type Asked = {
  reader: Reader
  /** Of an entry's page. */
  slug: string
  /** Value of a parameter of the query, the first of several; undefined without. */
  query: (name: string) => string | undefined
}

type MakePage = (asked: Asked) => Promise<ReactElement>

/** Every page, by its path below the locale. */
const PAGES: Record<string, MakePage> = {
  '': ({ reader, query }) => HomePage({ reader, after: query('programmes') }),
  'programmes/*': ({ query, ...asked }) =>
    ProgrammePage({
      ...asked,
      cursors: { stories: query('stories'), documents: query('documents') },
    }),
  'themes/*': ({ query, ...asked }) =>
    ThemePage({
      ...asked,
      cursors: {
        testimonials: query('testimonials'),
        documents: query('documents'),
        stories: query('stories'),
      },
    }),
  'stories/*': StoryPage,
  'documents/*': DocumentPage,
  'testimonials/*': TestimonialPage,
  themes: ThemesPage,
  stories: (asked) => ListPage({ ...asked, list: 'stories' }),
  testimonials: (asked) => ListPage({ ...asked, list: 'testimonials' }),
  results: (asked) => ListPage({ ...asked, list: 'keyResults' }),
  documents: (asked) => ListPage({ ...asked, list: 'documents' }),
  archive: ArchivePage,
  search: ({ reader, query }) =>
    SearchPage({ reader, text: query('q') ?? '', after: query('after') }),
}

/**
 * The page at a path.
 *
 * @param segments decoded parts of the path below the locale
 * @throws NoPage, Elsewhere
 */
export function pageFor({
  segments,
  ...asked
}: Omit<Asked, 'slug'> & { segments: string[] }): Promise<ReactElement> {
  const [folder = '', slug = ''] = segments
  const make = segments.length > 2 ? undefined : PAGES[slug ? `${folder}/*` : folder]
  if (!make) throw new NoPage()
  return make({ ...asked, slug })
}
