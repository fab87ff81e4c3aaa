/** What the site reads of the delivery API; see `delivery.graphql` for the meaning of each field. */

export type LocaleInfo = {
  code: string
  tag: string
  name: string
  dir: 'LTR' | 'RTL'
  isDefault: boolean
}

/** `hreflang` is `x-default` once; `url` is null where the programme has no URL pattern. */
export type Alternate = {
  locale: string
  hreflang: string
  slug: string | null
  url: string | null
}

export type EntryType = 'PROGRAMME' | 'THEME' | 'STORY' | 'TESTIMONIAL' | 'KEY_RESULT' | 'DOCUMENT'

export type Entry = {
  id: string
  type: EntryType
  /** Locale code the texts of this object are written in. */
  locale: string
  dir: 'LTR' | 'RTL'
  isFallback: boolean
  alternates: Alternate[]
}

export type RichText = { html: string }

export type ImageSource = { url: string; width: number }

export type Image = {
  url: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  focalPoint: { x: number; y: number }
  placeholder: string
  avif: ImageSource[]
  webp: ImageSource[]
}

export type Country = { code: string; name: string }

export type Section = {
  /** Empty: none. */
  heading: string
  label: string
  subheading: string | null
  intro: string | null
}

export type PageInfo = { hasNextPage: boolean; endCursor: string | null }

export type Connection<T> = { nodes: T[]; pageInfo: PageInfo }

export type ProgrammeLink = Entry & { slug: string; name: string; acronym: string | null }

export type ThemeLink = Entry & { slug: string; title: string; label: string; icon: string | null }

export type ThemeCard = ThemeLink & { summary: string | null }

export type StoryCard = Entry & {
  slug: string
  title: string
  standfirst: string | null
  date: string | null
  image: Image | null
}

export type File = {
  url: string
  filename: string
  mimeType: string
  sizeText: string
  pages: number | null
  language: string
}

export type DocumentCard = Entry & {
  slug: string
  title: string
  publishedOn: string | null
  file: File | null
  cover: Image | null
}

export type Progress = {
  ratio: number
  status: 'EXCEEDED' | 'MET' | 'PARTLY_MET' | 'NOT_MET'
  text: string
}

export type KeyResult = Entry & {
  headline: string
  statement: string | null
  note: string | null
  body: RichText | null
  measure: { text: string } | null
  target: { text: string } | null
  ends: { text: string } | null
  progress: Progress | null
  period: { text: string } | null
  disaggregations: { category: string; measure: { text: string } }[]
  evidence: { page: number | null; document: Entry & { slug: string; title: string } }[]
}

export type Video = {
  url: string
  mimeType: string
  title: string | null
  hosted: { host: string; embedUrl: string } | null
  poster: { url: string } | null
  captions: { url: string; language: string }[]
  transcript: string | null
}

export type Testimonial = Entry & {
  question: string | null
  quote: string
  quoteMarks: { open: string; close: string }
  attribution: { name: string | null; line: string | null; text: string }
  photo: Image | null
  video: Video | null
}

/** Any JSON value, printed as it comes. */
export type Json = unknown
