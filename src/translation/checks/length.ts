import type { CheckContext, Found } from './types.js'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A text is no longer than its field allows. @see Unicode UAX 29 §3 for what a character is */
export function length({ targetWords, maxLength }: CheckContext): Found[] {
  if (maxLength === null) return []
  const { plain } = targetWords
  const count = countOf(plain)
  if (count <= maxLength) return []
  const from = [...graphemes.segment(plain)][maxLength]?.index ?? 0
  return [
    {
      message: { key: 'checks.length', values: { count, limit: maxLength } },
      at: { from, to: plain.length },
    },
  ]
}

/** Shorter sources say nothing about what is usual. */
const ENOUGH = 20

/** A translation is neither suspiciously short nor suspiciously long. */
export function lengthRatio({ sourceWords, targetWords }: CheckContext): Found[] {
  const source = countOf(sourceWords.read.trim())
  const target = countOf(targetWords.read.trim())
  if (source < ENOUGH || target === 0) return []
  const percent = Math.round((target / source) * 100)
  if (percent >= 40 && percent <= 250) return []
  return [{ message: { key: 'checks.lengthRatio', values: { percent } } }]
}

function countOf(text: string): number {
  return [...graphemes.segment(text)].length
}
