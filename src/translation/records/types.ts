/**
 * Where a piece of translation stands: nothing written; written; written, but its source has changed
 * since; handed to a reviewer; found good. The words are the same for a segment and for all of an
 * entry in a locale.
 */
export const TRANSLATION_STATES = ['missing', 'draft', 'stale', 'inReview', 'approved'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

/** The state given to a translation by a user; whether it is stale follows from its source. */
export type Judgement = 'draft' | 'inReview' | 'approved'

/** A text that no person wrote: by a machine of this name, or taken from the memory. */
export type Origin = `machine:${string}` | 'memory'

/** Something that has happened to the translation of a segment. */
export type PastTranslation = {
  /** RFC 3339, UTC. */
  at: string
  /** The name of the user; null for the system and for texts that existed before. */
  by: string | null
  /** Marked text. */
  source: string
  target: string
  judgement: Judgement
}

export type Comment = { at: string; by: string | null; text: string }

/**
 * What codes stood for, by id: the hash of their `codeFacts`, and what a person saw of it. Formatting
 * is not among them.
 */
export type CodeMarks = Readonly<
  Record<string, { hash: string; shown: string | null; opensTab?: boolean }>
>

/** What is known of the translation of one segment, beside its text in the entry. */
export type SegmentRecord = {
  /** The source, as marked text, that the translation was made from or last found to fit. */
  source: string
  /** What the codes of that source stood for, by id; absent where none stands for anything. */
  codes?: CodeMarks
  /** The translation as marked text; another one in the entry was written elsewhere since. */
  target: string
  judgement: Judgement
  at: string
  by: string | null
  /** Where its text comes from, until a person writes another; absent: from a person. */
  origin?: Origin
  /** Newest first, at most twenty; the present one is not among them. */
  history: readonly PastTranslation[]
}

/** A request for a translation, open to any translator of the language. */
export type WorkRequest = {
  /** RFC 3339, UTC. */
  at: string
  by: { id: string; name: string }
  note: string | null
}

/** What is known of an entry in one target locale. */
export type TargetRecord = {
  segments: Readonly<Record<string, SegmentRecord>>
  comments: Readonly<Record<string, readonly Comment[]>>
  /** Texts of the target that belong to no segment, as they were last seen. */
  extras: readonly { id: string; text: string; isKept?: boolean }[]
  owner: { id: string; name: string } | null
  /** The day it is to be done, as `2026-11-30`. */
  due: string | null
  /** The last time that it was asked for; absent: never. It stays when a translator takes it. */
  request?: WorkRequest
  /** What waits to be published has but followed the source; absent: a person has changed something. */
  isFollowing?: boolean
}

/** What is known of the translations of an entry. */
export type EntryRecord = {
  /** The segments of the source as they were last seen, in their order, as marked text. */
  sources: readonly { id: string; text: string }[]
  targets: Readonly<Record<string, TargetRecord>>
}

/** An entry in one target locale, in figures. */
export type TargetSummary = {
  state: TranslationState
  /** How many segments are in each state. */
  segments: Readonly<Record<TranslationState, number>>
  /** How many words of the source are in segments of each state. */
  words: Readonly<Record<TranslationState, number>>
  /** Texts without an original, those aside that are to stay; absent: none. */
  extras?: number
  owner: { id: string; name: string } | null
  due: string | null
  request?: WorkRequest
}
