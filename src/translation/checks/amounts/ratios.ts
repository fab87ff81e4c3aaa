import { fractionKey } from './fractions.js'
import type { Amount } from './types.js'

/** Between the two numbers of “one girl in three”: up to three words, and what makes a ratio of them. */
const BETWEEN =
  /^(?:\s+[\p{L}’'-]+){0,3}\s+(?:sur|de cada|por cada|out of(?: every| each)?|in(?: every| each)?)\s+$/u

/** Ratios that neighbouring numbers of a text make: « une fille sur trois », “8 out of 10”. */
export function ratiosIn(text: string, numbers: readonly Amount[]): Amount[] {
  const inOrder = [...numbers].sort((a, b) => a.from - b.from)
  const found: Amount[] = []
  inOrder.forEach((part, at) => {
    const whole = inOrder[at + 1]
    if (!whole || whole.from - part.to > 60) return
    const [many = NaN, of = NaN] = [Number(part.values[0]), Number(whole.values[0])]
    if (!(Number.isInteger(many) && many > 0 && many < of && of <= 1000)) return
    if (!BETWEEN.test(text.slice(part.to, whole.from))) return
    const [from, to] = [part.from, whole.to]
    const values = [fractionKey(many, of)]
    found.push({ kind: 'fraction', text: text.slice(from, to), from, to, values, isSoft: false })
  })
  return found
}
