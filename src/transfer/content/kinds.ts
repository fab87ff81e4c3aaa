import { ENTRY_KEYS } from '../../entries/slugs.js'

/** Kinds whose lines are documents with a uid, and no versions. */
export const PLAIN_KINDS = ['consents', 'media', 'files'] as const
export type PlainKind = (typeof PLAIN_KINDS)[number]

/** What an export holds, a file of lines for each, in the order in which an import writes them. */
export const KINDS = [
  ...PLAIN_KINDS,
  ...ENTRY_KEYS,
  'glossaryTerms',
  'translations',
  'translationMemory',
  'schedules',
] as const
export type Kind = (typeof KINDS)[number]

export function isPlain(kind: Kind): kind is PlainKind {
  return PLAIN_KINDS.some((key) => key === kind)
}

/** The file of a kind in an export. */
export function fileOfKind(kind: Kind): string {
  return `content/${kind}.jsonl`
}

type Doc = Readonly<Record<string, unknown>>

/** When the public last saw something new of a document, by locale. */
type Changed = { changed?: Readonly<Record<string, string>> }

/** When an entry gave up slugs that were public, by locale and slug. */
export type FormerSlugs = Readonly<Record<string, Readonly<Record<string, string>>>>

/** An entry: what is live, and what was saved last where that differs. */
export type EntryLine = Changed & {
  uid: string
  live: Doc
  newest?: Doc
  formerSlugs?: FormerSlugs
  /** Payload made the newest state at a publication, to keep what waits in drafts. */
  isSnapshot?: true
}

/** An upload or a consent. */
export type PlainLine = Changed & { uid: string; doc: Doc }

export type TermLine = { doc: Doc }

/** What is known of the translations of an entry. */
export type TranslationLine = { entry: string; changedAt: string; record: Doc }

export type ScheduleLine = {
  entry: string
  locale: string
  action: string
  at: string
  timeZone: string
  by?: string
  mayEditShared: boolean
}
