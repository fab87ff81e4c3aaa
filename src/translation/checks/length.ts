import { graphemeCount } from './graphemeCount.js'
import type { CheckContext, Found } from './types.js'

/** A text is no longer than its field allows. @see Unicode UAX 29 §3 for what a character is */
export function length({ targetWords, maxLength }: CheckContext): Found[] {
  if (maxLength === null) return []
  const { plain } = targetWords
  const { end: from } = graphemeCount(plain, maxLength)
  if (from >= plain.length) return []
  const { count } = graphemeCount(plain)
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
  const source = graphemeCount(sourceWords.read.trim()).count
  const target = graphemeCount(targetWords.read.trim()).count
  if (source < ENOUGH || target === 0) return []
  const percent = Math.round((target / source) * 100)
  if (percent >= 40 && percent <= 250) return []
  return [{ message: { key: 'checks.lengthRatio', values: { percent } } }]
}
