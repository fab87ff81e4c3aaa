import type { Edit } from './editText.js'
import { spacesBefore } from './spacesBefore.js'

export type QuoteStyle = { open: string; close: string; space: string }

/** Quotation marks by language: outer ones. */
export const QUOTES: Readonly<Record<string, QuoteStyle>> = {
  fr: { open: '«', close: '»', space: '\u00a0' },
  es: { open: '«', close: '»', space: '' },
  en: { open: '“', close: '”', space: '' },
}

const SPACES = /^[^\S\n]*/

export type QuoteProblem = { edits: Edit[]; at: { from: number; to: number }[]; isPaired: boolean }

/**
 * Marks that the language does not use, and what belongs in their place. They are taken in pairs,
 * in their order; an odd one leaves all as they are.
 *
 * @param foreign Matches one mark.
 */
export function quoteEdits(text: string, foreign: RegExp, style: QuoteStyle): QuoteProblem {
  const inches = inchesIn(text)
  const marks = [...text.matchAll(foreign)].filter(({ index }) => !inches.has(index))
  const at = marks.map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }))
  const isPaired = at.length % 2 === 0 && marks.every(({ 0: mark }, n) => fits(mark, n))
  const edits = at.map(({ from, to }, n): Edit => {
    if (n % 2 === 0) {
      const spaces = SPACES.exec(text.slice(to))?.[0].length ?? 0
      return { from, to: to + spaces, insert: style.open + style.space }
    }
    const spaces = spacesBefore(text, from)
    return { from: from - spaces, to, insert: style.space + style.close }
  })
  const isApart = edits.every(({ from }, n) => from >= (edits[n - 1]?.to ?? 0))
  return { edits, at, isPaired: isPaired && isApart }
}

function fits(mark: string, n: number): boolean {
  if (/[“«„]/.test(mark)) return n % 2 === 0
  return /[”»‟]/.test(mark) ? n % 2 === 1 : true
}

/** « 15" » is a measure, unless the mark closes a quote: « "en 2024" ». Where there are such marks. */
function inchesIn(text: string): ReadonlySet<number> {
  const inches = new Set<number>()
  let isOpen = false
  for (const { index } of text.matchAll(/"/g)) {
    if (!isOpen && /\d/.test(text[index - 1] ?? '')) inches.add(index)
    else isOpen = !isOpen
  }
  return inches
}
