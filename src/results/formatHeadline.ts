import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type LiteralElement,
  type MessageFormatElement,
  type PluralElement,
  type PluralOrSelectOption,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser'
import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { MeasureData } from '../editions/types.js'
import { type Argument, ARGUMENTS, figureOf, type Figures } from './figures.js'
import { formatMeasure } from './formatMeasure.js'
import { parseHeadline } from './headlineProblem.js'
import { numberOptions, shownValue } from './measureNumber.js'

type HeadlineOptions = Figures & {
  /** ICU MessageFormat; its arguments are `ARGUMENTS` (see `headlineProblem`). */
  message: string
  /** BCP 47. */
  tag: string
}

/**
 * The headline as printed. `{value}` is the whole formatted measure (« plus de 91 % »), so are the
 * other arguments; `#` is a bare number, and the plural form is that of the number as displayed.
 * Where there is no such measure all are empty, and the form is `other`. Never throws: a message that
 * `headlineProblem` refuses comes back as it is, with its arguments replaced.
 *
 * @example
 * formatHeadline({
 *   message: '{value, plural, one {# politique} other {# politiques}}',
 *   measure: { value: 22, unit: '1', decimals: null, qualifier: 'exact', signed: false, form: 'plain' },
 *   tag: 'fr',
 * }) // '22 politiques'
 */
export function formatHeadline({ message, tag, ...figures }: HeadlineOptions): string {
  const parsed = parseHeadline(message)
  if ('problem' in parsed) return raw(message, { figures, tag })
  try {
    const used = new Set<Argument>()
    const headline = textOf(written(parsed.elements, { figures, tag, used }))
    const isWhole = [...used].every((argument) => figureOf(argument, figures) !== null)
    return isWhole && figures.measure ? headline : headline.replace(/ {2,}/g, ' ').trim()
  } catch {
    return raw(message, { figures, tag }) // nested just deep enough to be read, but not to be written
  }
}

type Context = {
  figures: Figures
  tag: string
  /** Arguments that were met. */
  used: Set<Argument>
}

function raw(message: string, { figures, tag }: Omit<Context, 'used'>): string {
  return ARGUMENTS.reduce((text, argument) => {
    const figure = figureOf(argument, figures)
    return text.replaceAll(`{${argument}}`, () => (figure ? formatMeasure(figure, tag) : ''))
  }, message)
}

/**
 * From the inside out, so that each argument is written by the digits of its own measure: the library
 * has one way to write numbers for a whole message. A `#` is left to the plural that it stands in.
 */
function written(
  elements: readonly MessageFormatElement[],
  context: Context,
): MessageFormatElement[] {
  return elements.map((element): MessageFormatElement => {
    if (isArgumentElement(element)) {
      const figure = figureFor(element.value, context)
      return literal(figure ? formatMeasure(figure, context.tag) : '')
    }
    if (isPluralElement(element) || isSelectElement(element))
      return literal(choose(element, context))
    return element
  })
}

function choose(element: PluralElement | SelectElement, context: Context): string {
  const { tag } = context
  const figure = figureFor(element.value, context)
  const options: Record<string, PluralOrSelectOption> = {}
  for (const [form, option] of Object.entries(element.options)) {
    const inner = written(option.value, context)
    options[form] = { ...option, value: figure ? inner : inner.filter(isNoPound) }
  }
  const formatters = formattersFor(figure, tag)
  const one = [{ ...element, options }]
  const format = new IntlMessageFormat(one, [tag, 'en'], undefined, { formatters })
  return String(format.format({ [element.value]: figure ? shownValue(figure) : Number.NaN }))
}

function figureFor(name: string, { figures, used }: Context): MeasureData | null {
  const argument = ARGUMENTS.find((known) => known === name)
  if (!argument) return null
  used.add(argument)
  return figureOf(argument, figures)
}

function isNoPound(element: MessageFormatElement): boolean {
  return !isPoundElement(element)
}

function literal(value: string): LiteralElement {
  return { type: TYPE.literal, value }
}

function textOf(elements: readonly MessageFormatElement[]): string {
  return elements.map((element) => (isLiteralElement(element) ? element.value : '#')).join('')
}

/**
 * « 1.0 » is plural in English where « 1 » is not: plural rules and `#` see the number as the
 * measure is shown.
 */
function formattersFor(measure: MeasureData | null, tag: string): Formatters {
  const locales = [tag, 'en']
  const options = measure ? numberOptions(measure) : {}
  const { minimumFractionDigits, maximumFractionDigits } = options
  const number = new Intl.NumberFormat(locales, options)
  return {
    getNumberFormat: () => number,
    getPluralRules: (_, { type } = {}) =>
      new Intl.PluralRules(locales, { type, minimumFractionDigits, maximumFractionDigits }),
    getDateTimeFormat: () => new Intl.DateTimeFormat(locales),
  }
}
