import type { Content, InlineText, SegmentRole } from '../segments/types.js'

/** How far the translation of a segment is. */
export type ExchangeState = 'missing' | 'draft' | 'stale' | 'inReview' | 'approved'

/** What goes to translators: entries in one language, to be written in another. */
export type ExchangeFile = {
  /** BCP 47 tag. */
  sourceLocale: string
  /** BCP 47 tag. */
  targetLocale: string
  /**
   * Targets that are missing are filled with the source, for tools that cannot do so themselves; the
   * state says that they are not translated. @default false
   */
  fillTargets?: boolean
  entries: readonly ExchangeEntry[]
}

export type ExchangeEntry = {
  /** Slug of the collection. */
  collection: string
  /** Uid of the entry. */
  entry: string
  /** In the source locale, for people. */
  title: string
  /** In the source locale; names the file in a zip. */
  slug?: string
  /** Where a translator can see the entry. */
  url?: string
  /** Name of the programme, for people. */
  programme?: string
  notes: readonly string[]
  segments: readonly ExchangeSegment[]
}

export type ExchangeSegment = {
  /** As the segment's own: an NMTOKEN, unique in its entry. */
  id: string
  /** Where it stands now, as Payload names it. */
  path: string
  /** Labels of the fields on the way, outermost first. */
  labels: readonly string[]
  kind: 'text' | 'richText'
  /** What it is on the page. */
  role?: SegmentRole
  multiline: boolean
  /** Extended grapheme clusters. */
  maxLength?: number
  source: Content
  target: Content | null
  state: ExchangeState
  /** `sourceHash` of the source at export; comes back with the file. */
  sourceHash: string
  notes: readonly string[]
  matches: readonly ExchangeMatch[]
  terms: readonly ExchangeTerm[]
}

/** An earlier translation of the same or a similar text. Its codes are its own. */
export type ExchangeMatch = {
  source: InlineText
  target: InlineText
  /** 0 to 100; 100 is the same text. */
  score: number
  /** Where it comes from, for people. */
  origin: string
}

/** A word of the glossary that stands in the source. */
export type ExchangeTerm = {
  term: string
  translations: readonly {
    text: string
    status: 'preferred' | 'forbidden' | 'doNotTranslate'
  }[]
  definition?: string
}

/** What came back: of any format, ours or another tool's. */
export type ReadFile = {
  sourceLocale: string
  targetLocale: string
  /** Of XLIFF. */
  version?: '1.2' | '2.0' | '2.1'
  entries: readonly ReadEntry[]
}

export type ReadEntry = {
  /** Uid of the entry where the file says it; else the id that the file has. */
  id: string
  /** Slug of the collection; null where the file does not say it. */
  collection: string | null
  segments: readonly ReadSegment[]
}

export type ReadSegment = {
  /** Id of the unit: ours, if the file is. */
  id: string
  source: InlineText | null
  /** Null when there is none, or when only a part is translated: see `missing`. */
  target: InlineText | null
  /** How many pieces of a split text have no translation, where others have one. @default 0 */
  missing?: number
  /** As the file has it; absent when it says nothing. */
  state?: ExchangeState
  /** The machine that has made the target, by its name; absent for a person's. */
  machine?: string
  /** What people have noted on it. */
  notes?: readonly ReadNote[]
  /** What was exported, if the file still knows. */
  exported?: Exported
  /** What the file says about its codes, by id. */
  hints?: Readonly<Record<string, CodeHint>>
  /** Of the unit, from 1; absent where a format has no lines. */
  line?: number
}

/** A note of a translator; `by` as the file names them, null where it does not. */
export type ReadNote = { by: string | null; text: string }

/** How a segment was when it left. */
export type Exported = {
  sourceHash?: string
  /** {@link textHash} of the target; `none` when there was none. */
  targetHash?: string
  state?: ExchangeState
}

/** What a file says about a code, for codes that have not kept their ids. */
export type CodeHint = { type?: string; equiv?: string; shown?: string }
