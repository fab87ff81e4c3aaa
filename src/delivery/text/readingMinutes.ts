const WORDS_PER_MINUTE = 200

/** Whole minutes to read so many words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))
}
