import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'

import { type Argument, ARGUMENTS, figureOf, type Figures } from './figures.js'
import { formatMeasure } from './formatMeasure.js'
import { parseHeadline } from './headlineProblem.js'
import { type TypedNumber, typedNumbers } from './typedNumbers.js'

/** A figure that stands in a headline in digits, where an argument belongs. */
export type TypedFigure = {
  /** Where it stands in the message: UTF-16 units, from 0; `end` exclusive. */
  start: number
  end: number
  /** The argument to write in its place. */
  argument: Argument
  /** It says another number than the measure. */
  contradicts: boolean
}

type Options = Figures & { message: string; tag: string }

/**
 * The first figure of a headline that was typed, though the measure says the same: it would stay as it
 * is when the measure changes. Or, of a headline that names no measure at all, the first number that
 * contradicts it. Null: there is none.
 *
 * Single digits count only where nothing is named, and years never contradict.
 *
 * @example
 * typedFigure({ message: '22 politiques', measure: { value: 22, … }, tag: 'fr' })
 * // { start: 0, end: 2, argument: 'value', contradicts: false }
 */
export function typedFigure({ message, tag, ...figures }: Options): TypedFigure | null {
  const parsed = parseHeadline(message)
  if ('problem' in parsed || !figures.measure) return null
  const { numbers, isNamed } = numbersIn(parsed.elements, message)
  for (const number of numbers) {
    if (isNamed && number.digits.length < 2) continue
    const found = matchOf(number, { message, tag, ...figures })
    if (found) return { ...found, contradicts: false }
  }
  const other = isNamed ? undefined : numbers.find((number) => contradicts(number, figures))
  if (!other) return null
  const { start, end } = other
  return { start, end, argument: argumentFor(other, figures), contradicts: true }
}

/** The headline with its argument in the place of the figure. */
export function withArgument(message: string, { start, end, argument }: TypedFigure): string {
  return `${message.slice(0, start)}{${argument}}${message.slice(end)}`
}

type Found = { numbers: TypedNumber[]; isNamed: boolean }

function numbersIn(elements: readonly MessageFormatElement[], message: string): Found {
  const found: Found = { numbers: [], isNamed: false }
  for (const element of elements) {
    if (isLiteralElement(element)) {
      const { start, end } = element.location ?? {}
      const offset = start?.offset ?? 0
      const text = message.slice(offset, end?.offset)
      for (const one of typedNumbers(text))
        found.numbers.push({ ...one, start: one.start + offset, end: one.end + offset })
      continue
    }
    found.isNamed = true
    if (!isPluralElement(element) && !isSelectElement(element)) continue
    for (const { value } of Object.values(element.options))
      found.numbers.push(...numbersIn(value, message).numbers)
  }
  return found
}

/** The same figure as one of the key result: written out as it would be, or the same number. */
function matchOf(number: TypedNumber, { message, tag, ...figures }: Options) {
  for (const argument of ARGUMENTS) {
    const figure = figureOf(argument, figures)
    if (!figure) continue
    for (const match of message.matchAll(patternOf(formatMeasure(figure, tag)))) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (start <= number.start && number.end <= end) return { start, end, argument }
    }
  }
  const same = ARGUMENTS.find((argument) => saysSame(number, argumentFigure(argument, figures)))
  return same && { start: number.start, end: number.end, argument: same }
}

function argumentFigure(argument: Argument, figures: Figures) {
  const figure = figureOf(argument, figures)
  return figure && { ...figure, isSigned: figure.form !== 'plain' }
}

/** A unit of its own would be written twice. */
function saysSame(number: TypedNumber, figure: ReturnType<typeof argumentFigure>): boolean {
  if (!figure || number.isShare !== (figure.unit === 'P1')) return false
  if (!['1', 'P1'].includes(figure.unit)) return false
  return figure.isSigned === number.hasSign && number.readings.includes(figure.value)
}

/** Spaces and minus signs are of many kinds. */
function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const loose = escaped
    .replace(/[\s\u00a0\u202f]/g, '[\\s\\u00a0\\u202f]?')
    .replace(/[-−]/g, '[-−]')
  return new RegExp(`(?<![\\p{L}\\p{N}])${loose}(?![\\p{L}\\p{N}])`, 'giu')
}

function contradicts(number: TypedNumber, { measure }: Figures): boolean {
  if (!measure || !['1', 'P1'].includes(measure.unit)) return false
  return number.isShare === (measure.unit === 'P1') && !isYear(number)
}

function isYear({ digits, readings }: TypedNumber): boolean {
  return digits.length === 4 && readings.some((value) => value >= 1900 && value < 2100)
}

/** Words may say what a sign would: then the number has none. */
function argumentFor({ hasSign }: TypedNumber, { measure }: Figures): Argument {
  return measure?.form !== 'plain' && !hasSign ? 'magnitude' : 'value'
}
