import { TRANSLATION_STATES, type TranslationState } from '../../translation/records/types.js'

type ByState = Readonly<Partial<Record<TranslationState, number>>>

/** A piece of a progress bar: how much is in one state, and its share of all in percent. */
export type Share = { state: TranslationState; count: number; percent: number }

/** Words that a translator has still to write: what is missing, begun or overtaken by its source. */
export function wordsLeft(words: ByState): number {
  return (words.missing ?? 0) + (words.draft ?? 0) + (words.stale ?? 0)
}

/** All that there is, whatever its state. */
export function totalOf(counts: ByState): number {
  return TRANSLATION_STATES.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
}

/** Progress as a whole number of percent; 100 only if nothing is left. */
export function percentDone(words: ByState): number {
  const total = totalOf(words)
  if (total === 0) return 100
  return Math.floor(((words.approved ?? 0) / total) * 100)
}

/** The pieces of a progress bar, what is done first; states without a count are left out. */
export function sharesOf(counts: ByState): Share[] {
  const total = totalOf(counts)
  return [...TRANSLATION_STATES]
    .reverse()
    .map((state) => ({ state, count: counts[state] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => ({ state, count, percent: (count / total) * 100 }))
}
