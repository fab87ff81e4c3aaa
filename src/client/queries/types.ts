/* eslint-disable */
// Generated: `npx vitest run --project unit client -u`.
/** Internal type. DO NOT USE DIRECTLY. */
/** Internal type. DO NOT USE DIRECTLY. */
import type { Locale } from '../types.js'
export type { Locale }

/** The `dir` attribute. */
export type TextDirection =
  /** From left to right. */
  | 'LTR'
  /** From right to left. */
  | 'RTL'

/** Whether a theme stands on its own or cuts across the others. */
export type ThemeKind =
  /** It stands on its own. */
  | 'THEME'
  /** It cuts across the others. */
  | 'CROSS_CUTTING'

/** A figure has a measure; an outcome is described in words. */
export type KeyResultKind =
  /** A measure with a headline. */
  | 'FIGURE'
  /** A result described in words. */
  | 'OUTCOME'

/** The kinds of entry. */
export type EntryType =
  /** A `Programme`. */
  | 'PROGRAMME'
  /** A `Theme`. */
  | 'THEME'
  /** A `Story`. */
  | 'STORY'
  /** A `Testimonial`. */
  | 'TESTIMONIAL'
  /** A `KeyResult`. */
  | 'KEY_RESULT'
  /** A `Document`. */
  | 'DOCUMENT'

/** A measure compared with its target. */
export type ProgressStatus =
  /** Better than the target. */
  | 'EXCEEDED'
  /** The target is reached. */
  | 'MET'
  /** Closer to the target than at the start. */
  | 'PARTLY_MET'
  /** No closer to the target. */
  | 'NOT_MET'

/** Order of a list of programmes. */
export type ProgrammeOrder =
  /** By `name`, in the alphabetical order of the language. */
  | 'NAME_ASC'
  /** By `name`, in reverse alphabetical order. */
  | 'NAME_DESC'
  /** By `publishedAt`, the earliest first. */
  | 'PUBLISHED_AT_ASC'
  /** By `publishedAt`, the latest first. */
  | 'PUBLISHED_AT_DESC'
  /** By `updatedAt`, the earliest first. */
  | 'UPDATED_AT_ASC'
  /** By `updatedAt`, the latest first. */
  | 'UPDATED_AT_DESC'

/** Order of a list of themes. */
export type ThemeOrder =
  /** By programme, each in the order of its series. */
  | 'SERIES'
  /** By `title`, in the alphabetical order of the language. */
  | 'TITLE_ASC'
  /** By `title`, in reverse alphabetical order. */
  | 'TITLE_DESC'
  /** By `publishedAt`, the earliest first. */
  | 'PUBLISHED_AT_ASC'
  /** By `publishedAt`, the latest first. */
  | 'PUBLISHED_AT_DESC'
  /** By `updatedAt`, the earliest first. */
  | 'UPDATED_AT_ASC'
  /** By `updatedAt`, the latest first. */
  | 'UPDATED_AT_DESC'

/** Order of a list of stories. */
export type StoryOrder =
  /** By `date`, the latest first; entries without one come last. */
  | 'NEWEST'
  /** By `date`, the earliest first; entries without one come first. */
  | 'OLDEST'
  /** By `title`, in the alphabetical order of the language. */
  | 'TITLE_ASC'
  /** By `title`, in reverse alphabetical order. */
  | 'TITLE_DESC'
  /** By `publishedAt`, the earliest first. */
  | 'PUBLISHED_AT_ASC'
  /** By `publishedAt`, the latest first. */
  | 'PUBLISHED_AT_DESC'
  /** By `updatedAt`, the earliest first. */
  | 'UPDATED_AT_ASC'
  /** By `updatedAt`, the latest first. */
  | 'UPDATED_AT_DESC'

/** Order of a list of testimonials. */
export type TestimonialOrder =
  /** By `date`, the latest first; entries without one come last. */
  | 'NEWEST'
  /** By `date`, the earliest first; entries without one come first. */
  | 'OLDEST'
  /** In the order set by the editors of the theme, then others that link to it; without a theme, newest first. */
  | 'CURATED'
  /** By `publishedAt`, the earliest first. */
  | 'PUBLISHED_AT_ASC'
  /** By `publishedAt`, the latest first. */
  | 'PUBLISHED_AT_DESC'
  /** By `updatedAt`, the earliest first. */
  | 'UPDATED_AT_ASC'
  /** By `updatedAt`, the latest first. */
  | 'UPDATED_AT_DESC'

/** Order of a list of key results. */
export type KeyResultOrder =
  /** In the order set by the editors of the theme, then others that link to it; without a theme, by headline. */
  | 'CURATED'
  /** By `headline`, in the alphabetical order of the language. */
  | 'HEADLINE_ASC'
  /** By `headline`, in reverse alphabetical order. */
  | 'HEADLINE_DESC'
  /** By `period.end`, the latest first; entries without one come last. */
  | 'NEWEST'
  /** By `period.end`, the earliest first; entries without one come first. */
  | 'OLDEST'
  /** By `publishedAt`, the earliest first. */
  | 'PUBLISHED_AT_ASC'
  /** By `publishedAt`, the latest first. */
  | 'PUBLISHED_AT_DESC'
  /** By `updatedAt`, the earliest first. */
  | 'UPDATED_AT_ASC'
  /** By `updatedAt`, the latest first. */
  | 'UPDATED_AT_DESC'

/** Order of a list of documents. */
export type DocumentOrder =
  /** In the order set by the editors of the theme, then others that link to it; without a theme, newest first. */
  | 'CURATED'
  /** By `publishedOn`, the latest first; entries without one come last. */
  | 'NEWEST'
  /** By `publishedOn`, the earliest first; entries without one come first. */
  | 'OLDEST'
  /** By `title`, in the alphabetical order of the language. */
  | 'TITLE_ASC'
  /** By `title`, in reverse alphabetical order. */
  | 'TITLE_DESC'
  /** By `publishedAt`, the earliest first. */
  | 'PUBLISHED_AT_ASC'
  /** By `publishedAt`, the latest first. */
  | 'PUBLISHED_AT_DESC'
  /** By `updatedAt`, the earliest first. */
  | 'UPDATED_AT_ASC'
  /** By `updatedAt`, the latest first. */
  | 'UPDATED_AT_DESC'

/** Conditions on a date. All that are given must hold; null is none. */
export type DateFilter = {
  /** Is this value. */
  equals?: string | null | undefined
  /** Is after this value. */
  gt?: string | null | undefined
  /** Is this value or after it. */
  gte?: string | null | undefined
  /** Is before this value. */
  lt?: string | null | undefined
  /** Is this value or before it. */
  lte?: string | null | undefined
}

/** Conditions on a moment. All that are given must hold; null is none. */
export type DateTimeFilter = {
  /** Is after this value. */
  gt?: string | null | undefined
  /** Is this value or after it. */
  gte?: string | null | undefined
  /** Is before this value. */
  lt?: string | null | undefined
  /** Is this value or before it. */
  lte?: string | null | undefined
}

/** Conditions on an id. All that are given must hold; null is none. */
export type IdFilter = {
  /** Is this value. */
  equals?: string | number | null | undefined
  /** Is one of these values, at most 100. */
  in?: Array<string | number> | null | undefined
  /** Is none of these values, at most 100. */
  notIn?: Array<string | number> | null | undefined
}

/** Conditions on a number. All that are given must hold; null is none. */
export type IntFilter = {
  /** Is this value. */
  equals?: number | null | undefined
  /** Is one of these values, at most 100. */
  in?: Array<number> | null | undefined
  /** Is none of these values, at most 100. */
  notIn?: Array<number> | null | undefined
  /** Is after this value. */
  gt?: number | null | undefined
  /** Is this value or after it. */
  gte?: number | null | undefined
  /** Is before this value. */
  lt?: number | null | undefined
  /** Is this value or before it. */
  lte?: number | null | undefined
}

/** Conditions on a kind of key result. All that are given must hold; null is none. */
export type KeyResultKindFilter = {
  /** Is this value. */
  equals?: KeyResultKind | null | undefined
  /** Is one of these values, at most 100. */
  in?: Array<KeyResultKind> | null | undefined
  /** Is none of these values, at most 100. */
  notIn?: Array<KeyResultKind> | null | undefined
}

/** Conditions on a language. All that are given must hold; null is none. */
export type LocaleFilter = {
  /** Is this value. */
  equals?: Locale | null | undefined
  /** Is one of these values, at most 100. */
  in?: Array<Locale> | null | undefined
  /** Is none of these values, at most 100. */
  notIn?: Array<Locale> | null | undefined
}

/** Conditions on a name or code. All that are given must hold; null is none. */
export type StringFilter = {
  /** Is this value. */
  equals?: string | null | undefined
  /** Is one of these values, at most 100. */
  in?: Array<string> | null | undefined
  /** Is none of these values, at most 100. */
  notIn?: Array<string> | null | undefined
}

/** Conditions on a text. All that are given must hold; null is none. */
export type TextFilter = {
  /** Has this text in it, at most 100 characters; case and accents do not matter. Use `search` for words anywhere in an entry. */
  contains?: string | null | undefined
}

/** Conditions on a kind of theme. All that are given must hold; null is none. */
export type ThemeKindFilter = {
  /** Is this value. */
  equals?: ThemeKind | null | undefined
  /** Is one of these values, at most 100. */
  in?: Array<ThemeKind> | null | undefined
  /** Is none of these values, at most 100. */
  notIn?: Array<ThemeKind> | null | undefined
}

/** Conditions on the entries of a list. All that are given must hold; null is none. */
export type ProgrammeWhere = {
  /** The `id` of the entry. */
  id?: IdFilter | null | undefined
  /** When the entry was first published in its locale. */
  publishedAt?: DateTimeFilter | null | undefined
  /** When its public content in its locale last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** Its slug in the locale it is shown in. */
  slug?: StringFilter | null | undefined
  /** Its name. */
  name?: TextFilter | null | undefined
  /** Its countries, as ISO 3166-1 alpha-2 codes; `equals` and `in` hold if it has one of them. */
  country?: StringFilter | null | undefined
  /** All of these hold. */
  and?: Array<ProgrammeWhere> | null | undefined
  /** At least one of these holds; an empty list never does. */
  or?: Array<ProgrammeWhere> | null | undefined
  /** This does not hold. */
  not?: ProgrammeWhere | null | undefined
}

/** Conditions on the entries of a list. All that are given must hold; null is none. */
export type ThemeWhere = {
  /** The `id` of the entry. */
  id?: IdFilter | null | undefined
  /** When the entry was first published in its locale. */
  publishedAt?: DateTimeFilter | null | undefined
  /** When its public content in its locale last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** Its slug in the locale it is shown in. */
  slug?: StringFilter | null | undefined
  /** Its title. */
  title?: TextFilter | null | undefined
  /** Its programme: a slug in any locale, or an id. */
  programme?: StringFilter | null | undefined
  /** Its kind. */
  kind?: ThemeKindFilter | null | undefined
  /** All of these hold. */
  and?: Array<ThemeWhere> | null | undefined
  /** At least one of these holds; an empty list never does. */
  or?: Array<ThemeWhere> | null | undefined
  /** This does not hold. */
  not?: ThemeWhere | null | undefined
}

/** Conditions on the entries of a list. All that are given must hold; null is none. */
export type StoryWhere = {
  /** The `id` of the entry. */
  id?: IdFilter | null | undefined
  /** When the entry was first published in its locale. */
  publishedAt?: DateTimeFilter | null | undefined
  /** When its public content in its locale last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** Its slug in the locale it is shown in. */
  slug?: StringFilter | null | undefined
  /** Its title. */
  title?: TextFilter | null | undefined
  /** Its programme: a slug in any locale, or an id. */
  programme?: StringFilter | null | undefined
  /** Its themes, by id; `equals` and `in` hold if it has one of them. */
  theme?: IdFilter | null | undefined
  /** Its countries, as ISO 3166-1 alpha-2 codes; `equals` and `in` hold if it has one of them. */
  country?: StringFilter | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** The year of `date`. */
  year?: IntFilter | null | undefined
  /** All of these hold. */
  and?: Array<StoryWhere> | null | undefined
  /** At least one of these holds; an empty list never does. */
  or?: Array<StoryWhere> | null | undefined
  /** This does not hold. */
  not?: StoryWhere | null | undefined
}

/** Conditions on the entries of a list. All that are given must hold; null is none. */
export type TestimonialWhere = {
  /** The `id` of the entry. */
  id?: IdFilter | null | undefined
  /** When the entry was first published in its locale. */
  publishedAt?: DateTimeFilter | null | undefined
  /** When its public content in its locale last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** Its programme: a slug in any locale, or an id. */
  programme?: StringFilter | null | undefined
  /** Its themes, by id; `equals` and `in` hold if it has one of them. */
  theme?: IdFilter | null | undefined
  /** Its countries, as ISO 3166-1 alpha-2 codes; `equals` and `in` hold if it has one of them. */
  country?: StringFilter | null | undefined
  /** The name or acronym of its organisation; case and accents do not matter. */
  organisation?: StringFilter | null | undefined
  /** Its date. */
  date?: DateFilter | null | undefined
  /** The year of `date`. */
  year?: IntFilter | null | undefined
  /** All of these hold. */
  and?: Array<TestimonialWhere> | null | undefined
  /** At least one of these holds; an empty list never does. */
  or?: Array<TestimonialWhere> | null | undefined
  /** This does not hold. */
  not?: TestimonialWhere | null | undefined
}

/** Conditions on the entries of a list. All that are given must hold; null is none. */
export type KeyResultWhere = {
  /** The `id` of the entry. */
  id?: IdFilter | null | undefined
  /** When the entry was first published in its locale. */
  publishedAt?: DateTimeFilter | null | undefined
  /** When its public content in its locale last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** Its headline. */
  headline?: TextFilter | null | undefined
  /** Its programme: a slug in any locale, or an id. */
  programme?: StringFilter | null | undefined
  /** Its themes, by id; `equals` and `in` hold if it has one of them. */
  theme?: IdFilter | null | undefined
  /** Its kind. */
  kind?: KeyResultKindFilter | null | undefined
  /** The end of its period. */
  periodEnd?: DateFilter | null | undefined
  /** The year of `periodEnd`. */
  year?: IntFilter | null | undefined
  /** All of these hold. */
  and?: Array<KeyResultWhere> | null | undefined
  /** At least one of these holds; an empty list never does. */
  or?: Array<KeyResultWhere> | null | undefined
  /** This does not hold. */
  not?: KeyResultWhere | null | undefined
}

/** Conditions on the entries of a list. All that are given must hold; null is none. */
export type DocumentWhere = {
  /** The `id` of the entry. */
  id?: IdFilter | null | undefined
  /** When the entry was first published in its locale. */
  publishedAt?: DateTimeFilter | null | undefined
  /** When its public content in its locale last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** Its slug in the locale it is shown in. */
  slug?: StringFilter | null | undefined
  /** Its title. */
  title?: TextFilter | null | undefined
  /** Its programme: a slug in any locale, or an id. */
  programme?: StringFilter | null | undefined
  /** Its themes, by id; `equals` and `in` hold if it has one of them. */
  theme?: IdFilter | null | undefined
  /** As `Document.documentType`. */
  documentType?: StringFilter | null | undefined
  /** The languages of its files; `equals` and `in` hold if it has one of them. */
  fileLanguage?: LocaleFilter | null | undefined
  /** The day of its publication. */
  publishedOn?: DateFilter | null | undefined
  /** The year of `publishedOn`. */
  year?: IntFilter | null | undefined
  /** All of these hold. */
  and?: Array<DocumentWhere> | null | undefined
  /** At least one of these holds; an empty list never does. */
  or?: Array<DocumentWhere> | null | undefined
  /** This does not hold. */
  not?: DocumentWhere | null | undefined
}

export type ProgrammesQueryVariables = {
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
  where?: ProgrammeWhere | null | undefined
  orderBy?: ProgrammeOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type ProgrammesQuery = {
  programmes: {
    totalCount: number
    nodes: Array<ProgrammeCardFragment>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ProgrammeCardFragment = {
  slug: string
  name: string
  acronym: string | null
  summary: string | null
  logo: ImagePartsFragment | null
} & EntryPartsFragment

export type EntryPartsFragment = {
  key: string
  id: string
  type: EntryType
  requestedLocale: Locale
  locale: Locale
  dir: TextDirection
  isFallback: boolean
  alternates: Array<{ locale: Locale; hreflang: string; slug: string | null; url: string | null }>
}

export type ImagePartsFragment = {
  url: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  placeholder: string
  focalPoint: { x: number; y: number }
  avif: Array<{ url: string; width: number }>
  webp: Array<{ url: string; width: number }>
}

export type ThemesQueryVariables = {
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
  programme?: string | null | undefined
  kind?: ThemeKind | null | undefined
  where?: ThemeWhere | null | undefined
  orderBy?: ThemeOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type ThemesQuery = {
  themes: {
    totalCount: number
    nodes: Array<ThemeCardFragment>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ThemeCardFragment = {
  slug: string
  title: string
  kind: ThemeKind
  number: number | null
  label: string
  icon: string | null
  summary: string | null
  image: ImagePartsFragment | null
} & EntryPartsFragment

export type StoriesQueryVariables = {
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
  programme?: string | null | undefined
  theme?: string | number | null | undefined
  country?: string | null | undefined
  where?: StoryWhere | null | undefined
  orderBy?: StoryOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type StoriesQuery = {
  stories: {
    totalCount: number
    nodes: Array<StoryCardFragment>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type StoryCardFragment = {
  slug: string
  title: string
  standfirst: string | null
  date: string | null
  readingMinutes: number
  image: ImagePartsFragment | null
  countries: Array<{ code: string; name: string }>
} & EntryPartsFragment

export type TestimonialsQueryVariables = {
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
  programme?: string | null | undefined
  theme?: string | number | null | undefined
  country?: string | null | undefined
  organisation?: string | null | undefined
  where?: TestimonialWhere | null | undefined
  orderBy?: TestimonialOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type TestimonialsQuery = {
  testimonials: {
    totalCount: number
    nodes: Array<TestimonialCardFragment>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type TestimonialCardFragment = {
  question: string | null
  quote: string
  highlight: string | null
  date: string | null
  quoteMarks: { open: string; close: string }
  attribution: { name: string | null; line: string | null; text: string }
  photo: ImagePartsFragment | null
  video: {
    url: string
    mimeType: string
    title: string | null
    seconds: number | null
    transcript: string | null
    hosted: { host: string; embedUrl: string } | null
    poster: { url: string } | null
    captions: Array<{ url: string; language: Locale }>
  } | null
} & EntryPartsFragment

export type KeyResultsQueryVariables = {
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
  programme?: string | null | undefined
  theme?: string | number | null | undefined
  kind?: KeyResultKind | null | undefined
  where?: KeyResultWhere | null | undefined
  orderBy?: KeyResultOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type KeyResultsQuery = {
  keyResults: {
    totalCount: number
    nodes: Array<KeyResultCardFragment>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type KeyResultCardFragment = {
  kind: KeyResultKind
  headline: string
  statement: string | null
  note: string | null
  body: { html: string } | null
  measure: { value: number; text: string } | null
  ends: { text: string } | null
  progress: { ratio: number; status: ProgressStatus; text: string } | null
  period: { text: string } | null
} & EntryPartsFragment

export type DocumentsQueryVariables = {
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
  programme?: string | null | undefined
  theme?: string | number | null | undefined
  documentType?: string | null | undefined
  year?: number | null | undefined
  where?: DocumentWhere | null | undefined
  orderBy?: DocumentOrder | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type DocumentsQuery = {
  documents: {
    totalCount: number
    nodes: Array<DocumentCardFragment>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type DocumentCardFragment = {
  slug: string
  title: string
  description: string | null
  documentType: string
  publishedOn: string | null
  file: FilePartsFragment | null
  cover: ImagePartsFragment | null
} & EntryPartsFragment

export type FilePartsFragment = {
  url: string
  filename: string
  mimeType: string
  sizeText: string
  pages: number | null
  language: Locale
}

export type SearchQueryVariables = {
  text: string
  locale: Locale
  types?: Array<EntryType> | EntryType | null | undefined
  programme?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

export type SearchQuery = {
  search: {
    totalCount: number
    nodes: Array<{
      title: string
      snippet: string
      entry:
        | EntryPartsFragment
        | EntryPartsFragment
        | EntryPartsFragment
        | EntryPartsFragment
        | EntryPartsFragment
        | EntryPartsFragment
    }>
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export type ProgrammePageQueryVariables = {
  slug: string
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
}

export type ProgrammePageQuery = {
  programme:
    | ({
        funders: Array<string>
        website: string | null
        jsonLd: unknown
        body: { html: string } | null
        countries: Array<{ code: string; name: string }>
        themes: Array<ThemeCardFragment>
      } & ProgrammeCardFragment &
        HeadPartsFragment)
    | null
}

export type HeadPartsFragment = {
  translations: Array<{ locale: Locale; title: string; slug: string | null }>
  seo: { title: string; description: string | null; image: { url: string; alt: string } | null }
}

export type ThemePageQueryVariables = {
  slug: string
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
}

export type ThemePageQuery = {
  theme:
    | ({
        jsonLd: unknown
        programme:
          ({ slug: string; name: string; acronym: string | null } & EntryPartsFragment) | null
        body: { html: string } | null
        keyResultsSection: SectionPartsFragment
        keyResults: Array<KeyResultCardFragment>
        highlight: {
          title: string
          body: { html: string }
          image: ImagePartsFragment | null
          document: DocumentCardFragment | null
        } | null
        testimonialsSection: SectionPartsFragment
        testimonials: { totalCount: number; nodes: Array<TestimonialCardFragment> }
        mainResultsSection: SectionPartsFragment
        mainResults: Array<KeyResultCardFragment>
        documentsSection: SectionPartsFragment
        documents: { totalCount: number; nodes: Array<DocumentCardFragment> }
        stories: { totalCount: number; nodes: Array<StoryCardFragment> }
        previous: ({ slug: string; label: string; title: string } & EntryPartsFragment) | null
        next: ({ slug: string; label: string; title: string } & EntryPartsFragment) | null
      } & ThemeCardFragment &
        HeadPartsFragment)
    | null
}

export type SectionPartsFragment = {
  heading: string
  label: string
  subheading: string | null
  intro: string | null
}

export type StoryPageQueryVariables = {
  slug: string
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
}

export type StoryPageQuery = {
  story:
    | ({
        jsonLd: unknown
        programme:
          ({ slug: string; name: string; acronym: string | null } & EntryPartsFragment) | null
        themes: Array<{ slug: string; label: string; title: string } & EntryPartsFragment>
        body: { html: string }
      } & StoryCardFragment &
        HeadPartsFragment)
    | null
}

export type DocumentPageQueryVariables = {
  slug: string
  locale: Locale
  fallback?: Array<Locale> | Locale | null | undefined
}

export type DocumentPageQuery = {
  document:
    | ({
        authors: Array<string>
        publisher: string | null
        licence: string | null
        citation: string
        jsonLd: unknown
        programme:
          ({ slug: string; name: string; acronym: string | null } & EntryPartsFragment) | null
        themes: Array<{ slug: string; label: string; title: string } & EntryPartsFragment>
        files: Array<FilePartsFragment>
      } & DocumentCardFragment &
        HeadPartsFragment)
    | null
}

export type LocalesQueryVariables = { [key: string]: never }

export type LocalesQuery = {
  locales: Array<{
    code: Locale
    tag: string
    name: string
    dir: TextDirection
    isDefault: boolean
  }>
}
