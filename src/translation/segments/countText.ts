/** Words and characters of a plain text, as people count them; see `plainOf` for one with codes. */

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Words of a text as its language has them: figures are words, punctuation is none (UAX #29 §4).
 *
 * @param locale BCP 47 tag; that of the runtime stands for one that it does not know.
 */
export function countWords(text: string, locale: string): number {
  const own = segmenter(locale, 'word')
  return piecesOf(text).reduce((count, piece) => {
    if (ONE_WORD.test(piece)) return count + 1
    if (!/\S/.test(piece)) return count
    return count + [...own.segment(piece)].filter(({ isWordLike }) => isWordLike).length
  }, 0)
}

/** A word of a Western language, in any of them, with marks behind it: no segmenter is asked. */
const ONE_WORD = /^[A-Za-z0-9À-ÖØ-öø-ÿ]+[.,;:!?]*$/

/** Characters of a text as a person sees them: extended grapheme clusters (UAX #29 §3). */
export function countCharacters(text: string, locale = 'und'): number {
  return segmentsIn(text, locale, 'grapheme').length
}

/**
 * The words of a text and what stands between them, or its characters. It is looked at between
 * spaces, as V8 copies the whole text for each segment of it.
 */
export function segmentsIn(text: string, locale: string, granularity: 'word' | 'grapheme') {
  const own = segmenter(locale, granularity)
  return piecesOf(text).flatMap((piece) => [...own.segment(piece)])
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\s+\p{M}*|\S{1,1000}\p{M}*/gu) ?? []
}

/** One for each language: to make one takes longer than to count. */
function segmenter(locale: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${locale} ${granularity}`
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(isTag(locale) ? locale : 'und', { granularity })
  segmenters.set(key, made)
  return made
}

/** Locale codes of Payload need not be tags. */
function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}
