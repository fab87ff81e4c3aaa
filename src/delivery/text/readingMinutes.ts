/** A little below the average of 238 that adults read silently (Brysbaert 2019, for English). */
const WORDS_PER_MINUTE = 200

/** Whole minutes that so many words take to read, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
