import { graphemeCount } from './graphemeCount.js'
import { lengthShare } from './lengthShare.js'
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
/** From here on, half the usual length is no matter of style. */
const LONG = 60

/** A translation is neither suspiciously short nor suspiciously long. */
export function lengthRatio(context: CheckContext): Found[] {
  const { sourceWords, targetWords } = context
  const source = graphemeCount(sourceWords.read.trim()).count
  const target = graphemeCount(targetWords.read.trim()).count
  if (source < ENOUGH || target === 0) return []
  const percent = Math.round((target / source) * 100)
  const share = lengthShare(context)
  const isFar = source >= LONG && (share < 0.5 || share > 2)
  if (!isFar && percent >= 40 && percent <= 250) return []
  const severity = isFar ? {} : { severity: 'info' as const }
  return [{ message: { key: 'checks.lengthRatio', values: { percent } }, ...severity }]
}
