import type { EntryKey, UploadKey } from '../entries/slugs.js'

/** The types that have editions: entries, and the uploads that entries show. */
export type EditionType = EntryKey | UploadKey

/** `type:id`, for example `themes:12`; `id` is Payload's own id on the database in use. */
export type Ref = `${EditionType}:${string}`

/**
 * One entry (or upload) in one language, exactly as the public may read it: one flat row.
 * Uploads have no status: they have an edition in every configured locale, which is public only
 * while a visible edition shows it.
 */
export type Edition<T extends EditionType = EditionType> = {
  /** `ref:locale`, unique. */
  key: string
  ref: Ref
  type: T
  /** Payload's id of the entry, as a string. */
  entry: string
  /** Public id (UUID), alike on every database. */
  uid: string
  /** Locale code as configured in Payload. */
  locale: string
  /** Locales in which the entry may be shown, as its own text or as a fallback; empty: all. */
  onlyIn: string[]
  slug: string | null
  /** Display title: what a search hit or a link shows. */
  title: string
  /** Ref of the programme, for filters. */
  programme: Ref | null
  themes: Ref[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  /** Folded name and acronym of the organisation, each a value to filter by. */
  organisations: string[]
  /** `theme`, `crossCutting`, `figure`, `outcome`, or the document type. */
  kind: string | null
  /** Locale codes of a document's files. */
  fileLanguages: string[]
  year: number | null
  /** Compared as binary text, gives this locale's reading order (see `sortKey.ts`). */
  sortKey: string
  /** ISO date used by NEWEST and OLDEST; empty when the entry has none. */
  date: string
  /** Plain text of the edition, for snippets. */
  text: string
  /** `title` and `text` folded: no case, no accents. What search looks in. */
  search: string
  /** RFC 3339, inclusive. */
  visibleFrom: string
  /** RFC 3339, exclusive; `FOREVER` when nothing ends it. */
  visibleUntil: string
  /**
   * What the edition was made from when the row was written: see `revisionOf`. Whether that is
   * still so is told by the entry's stamp, a row without a locale (`stamp.ts`).
   */
  revision: string
  publishedAt: string
  /** When the content last changed. */
  changedAt: string
  /** SHA-256 (hex) of `data` and the filter columns, without dates. */
  contentHash: string
  /** Everything this edition may show: uploads and other entries. */
  shows: Ref[]
  /** Ids of the consents it rests on. */
  consents: string[]
  data: EditionData[T]
}

/** Fields that every entry's data carries. */
export type EntryData = {
  sourceLocale: string
  /** The source text changed after this translation was published. */
  isStale: boolean
  /** Its credited translator. */
  translator: string | null
  /** When the translation was approved, RFC 3339; null for the source, and for what was not. */
  approvedAt: string | null
  /** Fields of the host app marked `custom: { delivery: true }`, by name. */
  host: Record<string, unknown>
}

/**
 * A Lexical editor state; relations inside it are refs (`relation: 'media:3'`), never raw ids.
 * Beside the plain nodes (paragraph, heading, quote, list, listitem, text, linebreak, tab,
 * horizontalrule) there are:
 * - `{ type: 'link', fields: { linkType: 'custom', url, newTab } }`, the address checked;
 * - `{ type: 'link', fields: { linkType: 'internal', relation, newTab } }`;
 * - `{ type: 'upload', relation }`;
 * - `{ type: 'block', fields: { blockType, relation } }` for blocks that show an entry or a file;
 * - `{ type: 'block', fields: { blockType, ...values } }` for others; `richText/blocks.ts` lists all.
 */
export type RichTextData = { root: Record<string, unknown> }

/** `code`: UN/CEFACT Rec. 20 or ISO 4217; `1` a plain count, `P1` per cent. */
export type MeasureData = {
  value: number
  unit: string
  /** Digits after the decimal mark; null: as many as the value has. */
  decimals: number | null
  qualifier: 'exact' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'about' | 'estimate'
  /** It is a change, not a level. */
  signed: boolean
  /** How the language writes it: « 24 % », « +24 % » or « 24 % de plus ». */
  form: 'plain' | 'signed' | 'comparative'
}

export type SectionData = {
  /** No heading at all, not even that of the programme or the built-in one. */
  noHeading: boolean
  heading: string | null
  subheading: string | null
  intro: string | null
}

/** Keys of the sections of a theme page. */
export type SectionName = 'keyResults' | 'testimonials' | 'mainResults' | 'documents'

export type ProgrammeData = EntryData & {
  name: string
  acronym: string | null
  summary: string | null
  body: RichTextData | null
  logo: Ref | null
  countries: string[]
  funders: string[]
  website: string | null
  /** Front-end URL with `{locale}` and `{slug}`, by entry type; absent: no page of its own. */
  urlPatterns: Partial<Record<EntryKey, string>>
  sections: Record<SectionName, SectionData>
  /** « Thème {number} »; null: the built-in text of the locale. */
  labels: { theme: string | null; crossCutting: string | null }
  /** Themes in curated order; the others follow, cross-cutting first, then by number. */
  series: Ref[]
}

export type ThemeData = EntryData & {
  title: string
  kind: 'theme' | 'crossCutting'
  number: number | null
  icon: string | null
  summary: string | null
  body: RichTextData | null
  image: Ref | null
  sections: Record<SectionName, SectionData>
  highlight: {
    title: string
    body: RichTextData
    document: Ref | null
    image: Ref | null
  } | null
  /** Curated orders; entries that only name this theme follow them. */
  keyResults: Ref[]
  testimonials: Ref[]
  documents: Ref[]
}

export type KeyResultData = EntryData & {
  kind: 'figure' | 'outcome'
  /** ICU message with `{value}`. */
  headline: string
  statement: string | null
  note: string | null
  body: RichTextData | null
  measure: MeasureData | null
  baseline: MeasureData | null
  target: MeasureData | null
  direction: 'rise' | 'fall'
  /** Calendar dates. */
  period: { start: string | null; end: string | null } | null
  disaggregations: { dimension: string; category: string; measure: MeasureData }[]
  evidence: { document: Ref; page: number | null }[]
}

export type IdentityLevel = 'fullName' | 'firstName' | 'pseudonym' | 'anonymous'

export type TestimonialData = EntryData & {
  question: string | null
  /** Paragraphs separated by a blank line, without quotation marks. */
  quote: string
  highlight: string | null
  attribution: {
    identityLevel: IdentityLevel
    /** Already reduced to what the level allows; null when anonymous. */
    name: string | null
    role: string | null
    organisation: string | null
    organisationAcronym: string | null
    /** ISO 3166-1 alpha-2. */
    country: string | null
    /** As the editor wrote it; null: composed at read time. */
    line: string | null
    /** Of an anonymous person: nothing stands in place of the name. */
    unsigned: boolean
  }
  photo: Ref | null
  video: {
    /** Null: it is at an address. */
    file: Ref | null
    /** As the editor gave it; counts without a file. */
    address?: string
    title?: string
    seconds: number | null
    poster: Ref | null
    captions: { file: Ref; language: string }[]
    transcript: string | null
  } | null
  date: string | null
}

export type StoryData = EntryData & {
  title: string
  standfirst: string | null
  body: RichTextData
  image: Ref | null
  countries: string[]
  date: string | null
}

export type DocumentData = EntryData & {
  title: string
  description: string | null
  documentType: string
  /** In the order of the configured locales. */
  files: { file: Ref; language: string }[]
  publishedOn: string | null
  authors: string[]
  publisher: string | null
  licence: string | null
  identifiers: { scheme: string; value: string }[]
  /** Chosen by the editor, else the first page of the first file. */
  cover: Ref | null
}

export type ImageVariant = {
  filename: string
  mimeType: string
  width: number
  height: number
  bytes: number
  /** It shows a part of the image, around its focal point. */
  isCut?: true
}

export type MediaData = {
  alt: string
  caption: string | null
  credit: string | null
  filename: string
  mimeType: string
  bytes: number
  /** Null for a video. */
  width: number | null
  height: number | null
  /** Per cent of the width and of the height. */
  focalX: number
  focalY: number
  /** Data URI. */
  placeholder: string
  /** Sizes made by sharp, smallest first. */
  variants: ImageVariant[]
  /** Video length; null for an image. */
  seconds: number | null
}

export type FileData = {
  filename: string
  mimeType: string
  bytes: number
  pages: number | null
  language: string
  sha256: string
}

export type EditionData = {
  programmes: ProgrammeData
  themes: ThemeData
  keyResults: KeyResultData
  testimonials: TestimonialData
  stories: StoryData
  documents: DocumentData
  media: MediaData
  files: FileData
}
