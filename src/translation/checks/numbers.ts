import { type AmountComparison, compareAmounts } from './amounts/compareAmounts.js'
import type { Said } from './amounts/zipped.js'
import { languageOf } from '../../entries/languageOf.js'
import { type Edit, editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { NEUTRAL } from './hideParts.js'
import type { CheckContext, Found, SideWords } from './types.js'
import { writeNumber } from './writeNumber.js'

/**
 * Numbers, fractions, times, months and days of the week are those of the source, in digits or in words,
 * whatever each locale's way to write them. Only another number in digits is an error: good translations
 * may leave one out.
 */
export function numbers(context: CheckContext): Found[] {
  const { changed, missing, extra, misWritten } = comparison(context)
  const others = changed.map(({ source, target, isSure }) => {
    const values = { source: source.text, target: target.text }
    return {
      message: { key: 'checks.numbers.changed' as const, values },
      ...at(context, target),
      ...(isSure ? {} : WARNING),
    }
  })
  const lost = missing.map(({ text }) => {
    return {
      message: { key: 'checks.numbers.missing' as const, values: { number: text } },
      ...WARNING,
    }
  })
  const added = extra.map((number) => ({
    message: { key: 'checks.numbers.extra' as const, values: { number: number.text } },
    ...at(context, number),
    ...WARNING,
  }))
  const misread = misWritten.filter(({ number }) => number.value !== null)
  return [...others, ...lost, ...added, ...rewritten(context, misread, 'checks.numbers.misread')]
}

const WARNING = { severity: 'warning' } as const

/** Numbers are written as the target locale writes them. */
export function numberWriting(context: CheckContext): Found[] {
  const names = namedIn(context.sourceWords.masked)
  const foreign = comparison(context).misWritten.filter(({ number }) => {
    return number.value === null && !names.has(named(context.targetWords.masked, number))
  })
  return [
    ...rewritten(context, foreign, 'checks.numberWriting.foreign'),
    ...englishOrdinals(context),
  ]
}

/** “12nd”: each number has its own ending. */
function englishOrdinals({ target, targetWords, language }: CheckContext): Found[] {
  if (language !== 'en' || targetWords.isMessage) return []
  const wrong = [...targetWords.masked.matchAll(/(?<![\p{L}\p{N}.,])(\d{1,4})(st|nd|rd|th)\b/gu)]
    .map(({ 0: text, 1: digits = '', index: from }) => {
      const insert = digits + ENDINGS[new Intl.PluralRules('en', ORDINAL).select(Number(digits))]
      return { text, insert, from, to: from + text.length }
    })
    .filter(({ text, insert }) => text !== insert)
  if (wrong.length === 0) return []
  const fix = fixOf('checks.fix.numbers', target.text, editText(target.text, wrong))
  return wrong.map(({ text, insert, from, to }) => ({
    message: {
      key: 'checks.numberWriting.foreign' as const,
      values: { number: text, right: insert },
    },
    at: { from, to },
    fix,
  }))
}

const ORDINAL = { type: 'ordinal' } as const
const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  ...{ zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' },
}

/** « CC BY 4.0 », “Android 4.4”, “Node.js 20.10”: a name with its number is written alike everywhere. */
function namedIn(text: string): ReadonlySet<string> {
  return new Set(
    text.match(
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{0,20}(?:\.[a-z]{2,3})?\s\d{1,2}\.\d{1,2}(?![\d.,]\d)/gu,
    ),
  )
}

function named(text: string, { from, to }: Omit<Said, 'text'>): string {
  const word =
    /\p{Lu}[\p{L}\p{N}]{0,20}(?:\.[a-z]{2,3})?\s$/u.exec(
      text.slice(Math.max(0, from - 28), from),
    )?.[0] ?? ''
  return word && !/^(?:CHF|USD|EUR|GBP|Total)\s/u.test(word) ? word + text.slice(from, to) : ''
}

/** Numbers count what they count in the source: currencies, percentages, lengths, weights. */
export function units(context: CheckContext): Found[] {
  return comparison(context).units.map(({ source, target, at: place }) => ({
    message: { key: 'checks.units', values: { source, target } },
    ...at(context, place),
  }))
}

const compared = new WeakMap<CheckContext, AmountComparison>()

function comparison(context: CheckContext): AmountComparison {
  const before = compared.get(context)
  if (before) return before
  const { sourceWords, targetWords, sourceLocale, targetLocale } = context
  const found = compareAmounts(
    { text: prose(sourceWords, sourceLocale), tag: sourceLocale },
    { text: prose(targetWords, targetLocale), tag: targetLocale },
  )
  compared.set(context, found)
  return found
}

/** « 24 heures sur 24 »: the second number is no other one. */
const ROUND_THE_CLOCK =
  /(?<!\d)(24|7)(\s?(?:h|heures?|hours?|horas?|j|jours?)?\s?(?:sur|\/)\s?)\1(?!\d)/giu

/** « 1 m 80 », « 12 fr. 50 »: the unit stands where the decimal mark would. */
const UNIT_WITHIN = /(?<!\d)(\d{1,4})(\s?(?:m|fr\.?|€)\s?)(\d\d)(?![\d%]|\s?%)/gu

/** The words of one side, with all positions as they were. */
function prose({ isMessage, read, masked }: SideWords, tag: string): string {
  const text = (isMessage ? read : masked)
    .replace(/[₀-₉]/gu, (digit) => `${digit.charCodeAt(0) - 0x2080}`)
    .replace(ROUND_THE_CLOCK, (_all, number: string, words: string) => {
      return number + words + NEUTRAL.repeat(number.length)
    })
  if (languageOf(tag) !== 'fr') return text
  return text.replace(UNIT_WITHIN, (all, whole: string, unit: string, part: string) => {
    return `${whole},${part}${unit.trimEnd()}`.padEnd(all.length).slice(0, all.length)
  })
}

function at({ targetWords }: CheckContext, { from, to }: Omit<Said, 'text'>): Pick<Found, 'at'> {
  return targetWords.isMessage ? {} : { at: { from, to } }
}

function rewritten(
  context: CheckContext,
  wrong: AmountComparison['misWritten'],
  key: 'checks.numbers.misread' | 'checks.numberWriting.foreign',
): Found[] {
  const { target, targetLocale, targetWords } = context
  const edits = wrong.map(({ number, value }): Edit & { text: string } => {
    const { text, from, to } = number
    return { text, from, to, insert: writeNumber({ value, like: text, tag: targetLocale }) }
  })
  const fix = targetWords.isMessage
    ? {}
    : { fix: fixOf('checks.fix.numbers', target.text, editText(target.text, edits)) }
  return edits.map(({ text, insert, from, to }) => ({
    message: { key, values: { number: text, right: insert } },
    ...(targetWords.isMessage ? {} : { at: { from, to } }),
    ...fix,
  }))
}
