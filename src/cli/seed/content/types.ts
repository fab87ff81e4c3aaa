import type { CollectionKey, EntryKey } from '../../../entries/slugs.js'
import type {
  IdentityLevel,
  MeasureData,
  SectionData,
  SectionName,
} from '../../../editions/types.js'
import type { RichText } from './richText.js'

/** Languages that the seed is written in; those that the host app does not have are skipped. */
export const SEED_LOCALES = ['fr', 'es', 'en'] as const
export type SeedLocale = (typeof SEED_LOCALES)[number]

/** Stands where the id of another item will be; ids differ from database to database. */
export type Link = { readonly link: CollectionKey; readonly uid: string }

type Sections = Partial<Record<SectionName, Partial<SectionData>>>
type Measure = Pick<MeasureData, 'value' | 'unit'> & Partial<MeasureData>

/** What the seed writes in each collection: once for all languages, and once in each. */
type Fields = {
  media: { shared: { credit?: string }; texts: { alt: string; caption?: string } }
  files: { shared: { language: SeedLocale }; texts: Record<string, never> }
  consents: {
    shared: {
      person: { name: string; email?: string }
      statement: string
      statementLanguage: SeedLocale
      channels: readonly string[]
      purposes: readonly string[]
      identityLevel: IdentityLevel
      grantedOn: string
      notes?: string
    }
    texts: Record<string, never>
  }
  programmes: {
    shared: {
      countries: readonly string[]
      funders: readonly string[]
      website?: string
      logo?: Link
      urlPatterns: Partial<Record<EntryKey, string>>
      series: readonly Link[]
    }
    texts: { name: string; acronym: string; slug: string; summary: string; body: RichText }
  }
  themes: {
    shared: {
      programme: Link
      kind: 'theme' | 'crossCutting'
      number: number
      icon: string
      image?: Link
      highlight?: { document?: Link; image?: Link }
      keyResults?: readonly Link[]
      testimonials?: readonly Link[]
      documents?: readonly Link[]
    }
    texts: {
      title: string
      summary?: string
      body?: RichText
      sections?: Sections
      highlight?: { title: string; body: RichText }
    }
  }
  keyResults: {
    shared: {
      programme: Link
      themes: readonly Link[]
      kind: 'figure' | 'outcome'
      measure?: Measure
      target?: Measure
      evidence?: readonly { document: Link; page?: number }[]
    }
    texts: { headline: string; statement: string; body?: RichText }
  }
  testimonials: {
    shared: {
      programme: Link
      themes: readonly Link[]
      attribution: {
        identityLevel: IdentityLevel
        name: string
        acronym?: string
        country?: string
      }
      consent: Link
    }
    texts: {
      question: string
      quote: string
      highlight: string
      attribution: { role: string; organisation: string; line: string }
    }
  }
  stories: {
    shared: { programme: Link; themes: readonly Link[]; image?: Link; countries: string[] }
    texts: { title: string; standfirst: string; body: RichText }
  }
  documents: {
    shared: {
      programme: Link
      themes: readonly Link[]
      type: string
      files: readonly Link[]
      publishedOn?: string
      publisher?: string
      cover?: Link
    }
    texts: { title: string; description: string }
  }
}

export type SeedKey = keyof Fields

/** One entry, upload or consent of the seed. */
export type SeedItem<K extends SeedKey = SeedKey> = {
  readonly collection: K
  readonly uid: string
  /** Its file, by its name in `files/`; uploads only. */
  readonly file?: string
  readonly shared: Fields[K]['shared']
  readonly texts: Partial<Record<SeedLocale, Fields[K]['texts']>>
  /** Its French read otherwise once, and one of its translations is still of that. */
  readonly revision?: Revision<Partial<Fields[K]['texts']>>
}

export type Revision<Texts> = {
  readonly earlier: Texts
  readonly behind: Exclude<SeedLocale, 'fr'>
  /** What translators are told, in the language that is behind. */
  readonly reason: string
}

/** Whom the translations of the seed are credited to. */
export const TRANSLATOR = 'payload-plugin-stories'
