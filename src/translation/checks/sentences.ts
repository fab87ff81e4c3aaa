import { NEUTRAL } from './hideParts.js'
import { lengthShare } from './lengthShare.js'
import { SHORT_FORM } from './shortForms.js'
import type { CheckContext, Found } from './types.js'

/** Shares of the usual length below and above which a sentence is lost, or added. */
const LOST = 0.72
const ADDED = 1.4

/** A text of several sentences has as many in translation. */
export function sentences(context: CheckContext): Found[] {
  const { sourceWords, targetWords, sourceLocale, targetLocale } = context
  const source = sentenceCount(sourceWords.read, sourceLocale)
  const target = sentenceCount(targetWords.read, targetLocale)
  if (source === target || Math.max(source, target) < 2 || Math.min(source, target) < 1) return []
  const key = target < source ? 'checks.sentences.missing' : 'checks.sentences.extra'
  // Good translators join sentences and part them; a text that is much shorter has lost one.
  const share = lengthShare(context)
  const isLikely = target < source ? share < LOST : share > ADDED
  return [
    {
      message: { key, values: { source, target } },
      ...(isLikely ? {} : { severity: 'info' as const }),
    },
  ]
}

/** Sentences as a reader counts them. @see Unicode UAX 29 §5, through Intl */
export function sentenceCount(text: string, tag: string): number {
  const segmenter = segmenterFor(tag)
  let count = 0
  let end = ''
  let hasText = false
  for (const segment of segmentsOf(text, segmenter)) {
    // What begins with a small letter goes on with the sentence before it.
    const isOver = end !== '' && !SHORT_FORM.test(end) && !/^["«“(\s]*\p{Ll}/u.test(segment)
    if (isOver && hasText) count += 1
    hasText = (hasText && !isOver) || hasWords(segment)
    end = segment.slice(-16)
  }
  return hasText ? count + 1 : count
}

/** The segmenter takes longer for each sentence, the longer the text is. */
const PIECE = 1_024

/** What the segmenter finds in each line, for a line break ends a sentence. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (const line of text.split('\n')) {
    let length = PIECE
    for (let at = 0; at < line.length;) {
      const found = [...segmenter.segment(line.slice(at, at + length))]
      const isLast = at + length >= line.length
      // What follows a mark, up to the next letter, says whether it ends a sentence.
      const settled = isLast ? found : found.slice(0, -2)
      length = settled.length > 0 ? PIECE : 2 * length
      for (const { segment } of settled) {
        at += segment.length
        yield segment
      }
    }
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(tag: string): Intl.Segmenter {
  const made = segmenters.get(tag) ?? new Intl.Segmenter([tag, 'en'], { granularity: 'sentence' })
  segmenters.set(tag, made)
  return made
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) || text.includes(NEUTRAL)
}
