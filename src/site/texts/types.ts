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
  types: Record<EntryType, string>
  documentTypes: Record<string, string>
  notFound: string
  notFoundText: string
  backHome: string
}
