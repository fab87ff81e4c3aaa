import { compareNumbers, type NumberComparison } from './compareNumbers.js'
import { type Edit, editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { numberWordsIn } from './numberWords.js'
import { numbersIn, type WrittenNumber } from './numbersIn.js'
import type { CheckContext, Found, SideWords } from './types.js'
import { writeNumber } from './writeNumber.js'

/** Numbers are those of the source, whatever each locale's way to write them. */
export function numbers(context: CheckContext): Found[] {
  const { missing, extra, misWritten } = comparison(context)
  const count = Math.min(missing.length, extra.length)
  const changed = missing.slice(0, count).map((number, n) => {
    const other = extra[n] ?? number
    const values = { source: number.text, target: other.text }
    return { message: { key: 'checks.numbers.changed' as const, values }, ...at(context, other) }
  })
  const lost = missing.slice(count).map(({ text }) => {
    return { message: { key: 'checks.numbers.missing' as const, values: { number: text } } }
  })
  const added = extra.slice(count).map((number) => ({
    message: { key: 'checks.numbers.extra' as const, values: { number: number.text } },
    ...at(context, number),
  }))
  const misread = misWritten.filter(({ number }) => number.value !== null)
  return [...changed, ...lost, ...added, ...rewritten(context, misread, 'checks.numbers.misread')]
}

/** Numbers are written as the target locale writes them. */
export function numberWriting(context: CheckContext): Found[] {
  const foreign = comparison(context).misWritten.filter(({ number }) => number.value === null)
  return rewritten(context, foreign, 'checks.numberWriting.foreign')
}

function comparison({ sourceWords, targetWords, ...locales }: CheckContext): NumberComparison {
  const [source, target] = [prose(sourceWords), prose(targetWords)]
  const found = compareNumbers(
    numbersIn(source, locales.sourceLocale),
    numbersIn(target, locales.targetLocale),
  )
  if (found.missing.length + found.extra.length === 0) return found
  return {
    ...found,
    missing: unsaid(found.missing, target, locales.targetLocale),
    extra: unsaid(found.extra, source, locales.sourceLocale),
  }
}

function unsaid(numbers: readonly WrittenNumber[], text: string, tag: string): WrittenNumber[] {
  const isSaid = numberWordsIn(text, tag)
  return numbers.filter(({ runs }) => !runs.every(isSaid))
}

function prose({ isMessage, read, masked }: SideWords): string {
  return isMessage ? read : masked
}

function at({ targetWords }: CheckContext, { from, to }: WrittenNumber): Pick<Found, 'at'> {
  return targetWords.isMessage ? {} : { at: { from, to } }
}

function rewritten(
  context: CheckContext,
  wrong: NumberComparison['misWritten'],
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
