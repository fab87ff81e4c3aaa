import type { Amount } from './types.js'

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
}

const WRITTEN =
  /(?<![\p{L}\p{N}])([IVXLCDM]{2,15}|[VX])(?:e|er|es|ème)?(?![\p{L}\p{N}]|[.’']\p{L})/gu
const VALID = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** « XXIe », « V »; a single letter only where it is seldom a word or a name. */
export function romanNumbers(text: string): Amount[] {
  return [...text.matchAll(WRITTEN)].flatMap((match): Amount[] => {
    const [written, digits = ''] = match
    if (!VALID.test(digits)) return []
    const from = match.index
    // « CD », « MC » and other names of two letters that are seldom numbers.
    const isSoft = /^[LCDM]+$/.test(digits) || digits.length === 1
    const values = [`${valueOf(digits)}`]
    return [{ kind: 'roman', text: written, from, to: from + written.length, values, isSoft }]
  })
}

function valueOf(digits: string): number {
  const values = [...digits].map((digit) => ROMAN[digit] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
