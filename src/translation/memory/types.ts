/** Where a translation was made. */
export type MemoryOrigin = {
  /** Slug, entry and segment; empty for what came from elsewhere. */
  collection: string
  entry: string
  segment: string
  /** Its programme, by uid. */
  programme?: string
  /** Who translated it, as accounts are named. */
  by?: string
  /** ISO 8601 instant, UTC, to the second. */
  at: string
}

/** One translation that was made, with its codes as tags. */
export type MemoryUnit = {
  /** Marked text, as `toMarked` writes it. */
  source: string
  target: string
  /** BCP 47 tags. */
  sourceLocale: string
  targetLocale: string
  origin: MemoryOrigin
  approved: boolean
}

/** A translation that may fit. */
export type MemoryMatch = {
  unit: MemoryUnit
  /** 0 to 100: 100 the same text with the same codes; 99 the same but for typography and codes. */
  score: number
  /** Marked text to propose: the unit's target, with the figures of the text asked for. */
  target: string
  /** Figures were replaced; a person should look. */
  figuresReplaced: boolean
}

/** What is looked for. */
export type MemoryQuery = {
  /** Marked text. */
  text: string
  /** BCP 47 tags; a unit fits if both its languages do. */
  sourceLocale: string
  targetLocale: string
  /** Where the text stands: units of the same entry, then programme, come first among equals. */
  near?: { entry?: string; programme?: string }
}

export type MatchOptions = {
  /** Scores below are left out. @default 70 */
  min?: number
  /** @default 5 */
  max?: number
  /** Also offers unapproved units. @default false */
  unapproved?: boolean
  /** Units that are not offered: the text's own. */
  leaveOut?: (unit: MemoryUnit) => boolean
}
