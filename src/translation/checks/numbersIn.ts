import { isLabel } from './isLabel.js'
import { numberWriting } from './localeWriting.js'
import { scaledValues } from './scaledValues.js'

/** A number as a text has it. */
export type WrittenNumber = {
  text: string
  from: number
  to: number
  /**
   * Its value as its locale reads it: digits with a point and without needless zeros, `-` before
   * a negative one; null when the locale would not write it so.
   */
  value: string | null
  /** What it may mean in another locale's writing. */
  foreign: string | null
  /** All that it may stand for, read as its locale does: « 1,5 million » is 1500000. */
  values: readonly string[]
  /** The same for `foreign`. */
  foreignValues: readonly string[]
  /** Its parts between spaces, as `value`: what is left of it if the spaces do not belong to it. */
  runs: readonly string[]
}

/** A minus may have the sign or the letters of a currency between itself and its number. */
const MINUS_BEFORE =
  /(?:^|[\s(«“"])[-−](?:[A-Z]{0,4}\p{Sc}|(?:\p{Lu}\p{L}{0,3}\.?[\u00a0\u202f]){1,2})?$/u

/** The numbers of a text, in order. Dates, ranges and versions are several numbers. @param tag BCP 47 */
export function numbersIn(text: string, tag: string): WrittenNumber[] {
  const { decimal, groups } = numberWriting(tag)
  const patterns = patternsFor(decimal, groups)
  const found: WrittenNumber[] = []
  let at = 0
  for (;;) {
    const start = text.slice(at).search(/\d/)
    if (start < 0) return found
    const from = at + start
    const number = numberAt(text, from, patterns, tag)
    found.push(number)
    at = number.to
  }
}

type Patterns = { own: RegExp; foreign: RegExp; decimal: string; groups: RegExp }
const made = new Map<string, Patterns>()

function patternsFor(decimal: string, groups: string): Patterns {
  const key = `${decimal}|${groups}`
  const before = made.get(key)
  if (before) return before
  const mark = decimal.replace('.', '\\.')
  const group = `[${groups.replace('.', '\\.')}]`
  const patterns = {
    decimal,
    groups: new RegExp(group, 'g'),
    // Groups of one kind only, then decimals; a second mark after them means a date or a list.
    own: new RegExp(
      `(?:\\d{1,3}(?:(${group})\\d{3}(?:\\1\\d{3})*)(?!\\d)|\\d+)(?:${mark}\\d+(?![.,]?\\d))?`,
      'y',
    ),
    foreign: /(?:\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)(?!\d)|\d+)(?:[.,]\d+)?(?![.,]?\d)/y,
  }
  made.set(key, patterns)
  return patterns
}

/** Digits of a longer run are read with all that follows. */
const LONGEST_RUN = 40

function numberAt(text: string, from: number, patterns: Patterns, tag: string): WrittenNumber {
  const { own, foreign, decimal, groups } = patterns
  own.lastIndex = from
  foreign.lastIndex = from
  // A second mark means a date, a list or a version: “2.0.3” has no decimals.
  const isLater = /\d[.,]$/.test(text.slice(Math.max(0, from - 2), from))
  const run = /^\d+/.exec(text.slice(from, from + LONGEST_RUN))?.[0] ?? ''
  const ownText = (isLater && run.length < LONGEST_RUN ? run : own.exec(text)?.[0]) ?? ''
  const match = isLater ? null : foreign.exec(text)
  const isForeign = match !== null && /[.,]/.test(match[0]) && match[0].length >= ownText.length
  const isOwn = !isForeign || match[0].length === ownText.length
  const whole = isForeign ? match[0] : ownText
  const to = from + whole.length
  const minus = MINUS_BEFORE.test(text.slice(Math.max(0, from - 10), from)) ? '-' : ''
  const value = isOwn ? minus + canonical(whole.replace(groups, '').replace(decimal, '.')) : null
  const other = isForeign ? minus + canonical(foreignDigits(whole, isOwn ? decimal : null)) : null
  const around = {
    before: text.slice(Math.max(0, from - 20), from),
    behind: text.slice(to, to + 40),
  }
  const valuesOf = (read: string | null) => (read === null ? [] : scaledValues(read, around, tag))
  const isName = isLabel({ text: whole, ...around, isFirst: from === 0 })
  const values = isName ? [canonical(whole)] : valuesOf(value)
  return {
    text: whole,
    from,
    to,
    value,
    foreign: other,
    values,
    foreignValues: isName ? [] : valuesOf(other),
    runs: isScaled(values, value) ? values : runsOf(whole, { minus, decimal, value, other }),
  }
}

type Read = { minus: string; decimal: string; value: string | null; other: string | null }

function runsOf(whole: string, { minus, decimal, value, other }: Read): string[] {
  const parts = whole.split(/[\s'’]/u)
  if (parts.length === 1) return [value ?? other ?? minus + whole]
  return parts.map((part) => minus + canonical(part.replace(decimal, '.')))
}

/** True for a number whose words behind it multiply it: it is no two numbers. */
function isScaled(values: readonly string[], value: string | null): boolean {
  return value !== null && values.length > 0 && !values.includes(value)
}

/** The other of the two meanings that points and commas have; `own` is the mark already tried. */
function foreignDigits(whole: string, own: string | null): string {
  const marks = whole.match(/[.,]/g) ?? []
  const last = marks.at(-1) ?? ''
  const isGrouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole)
  if (isGrouped && (marks.length > 1 || last === own || own === null))
    return whole.replaceAll(last, '')
  const group = last === '.' ? ',' : '.'
  return whole.replaceAll(group, '').replace(last, '.')
}

function canonical(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.')
  const decimals = fraction.replace(/(?<!0)0+$/, '')
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals && `.${decimals}`)
}
