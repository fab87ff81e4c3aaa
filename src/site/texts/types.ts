import type { EntryType } from '../api/types.js'

/** Every text of the interface; content comes from the API. Language names arrive in its own language. */
export type Texts = {
  siteName: string
  siteDescription: string
  skip: string
  languages: string
  search: string
  searchLabel: string
  breadcrumb: string
  home: string
  fallback: (names: { asked: string; shown: string }) => string
  inLanguage: (name: string) => string
  themes: string
  stories: string
  documents: string
  nothingYet: string
  countries: string
  funders: string
  website: string
  series: string
  previous: string
  next: string
  more: string
  download: string
  pages: (count: number) => string
  source: string
  page: (number: number) => string
  table: string
  breakdown: string
  publishedOn: string
  authors: string
  publisher: string
  licence: string
  cite: string
  readingTime: (minutes: number) => string
  transcript: string
  watchAt: (host: string) => string
  video: string
  hostLearns: (host: string) => string
  captionsIn: (language: string) => string
  credit: (name: string) => string
  searchHint: string
  found: (count: number) => string
  noneFound: string
  sections: string
  programmes: string
  testimonials: string
  testimonialsIntro: string
  keyResults: string
  keyResultsIntro: string
  storiesIntro: string
  documentsIntro: string
  archive: string
  archiveIntro: string
  byYear: string
  byCountry: string
  figures: string
  voices: string
  newest: string
  all: string
  allOf: (name: string) => string
  filter: string
  filters: string
  clear: string
  programme: string
  theme: string
  country: string
  year: string
  organisation: string
  role: string
  kind: string
  fileLanguage: string
  words: string
  achieved: string
  target: string
  notTranslated: string
  linkTo: string
  followFeed: string
  resultKinds: Record<'FIGURE' | 'OUTCOME', string>
  types: Record<EntryType, string>
  documentTypes: Record<string, string>
  notFound: string
  notFoundText: string
  backHome: string
}
