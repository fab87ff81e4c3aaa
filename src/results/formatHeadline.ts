import {
  isArgumentElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser'
import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { MeasureData } from '../editions/types.js'
import { formatMeasure } from './formatMeasure.js'
import { parseHeadline } from './headlineProblem.js'
import { numberOptions, shownValue } from './measureNumber.js'

type HeadlineOptions = {
  /** ICU MessageFormat; its only argument is `value` (see `headlineProblem`). */
  message: string
  measure: MeasureData | null
  /** BCP 47. */
  tag: string
}

/**
 * The headline as printed. `{value}` is the whole formatted measure (« plus de 91 % »), `#` its
 * bare number; the plural form is that of the number as displayed. Without a measure both are
 * empty, and the form is `other`. Never throws: a message that `headlineProblem` refuses comes back
 * as it is, with `{value}` replaced.
 *
 * @example
 * formatHeadline({
 *   message: '{value, plural, one {# politique} other {# politiques}}',
 *   measure: { value: 22, unit: '1', decimals: null, qualifier: 'exact', signed: false },
 *   tag: 'fr',
 * }) // '22 politiques'
 */
export function formatHeadline({ message, measure, tag }: HeadlineOptions): string {
  const text = measure ? formatMeasure(measure, tag) : ''
  const raw = () => message.replaceAll('{value}', () => text)
  const parsed = parseHeadline(message)
  if ('problem' in parsed) return raw()
  try {
    const elements = prepared(parsed.elements, measure !== null)
    const formatters = formattersFor(measure, tag)
    const format = new IntlMessageFormat(elements, [tag, 'en'], undefined, { formatters })
    const value = measure ? shownValue(measure) : Number.NaN
    const headline = String(format.format({ value, text }))
    return measure ? headline : headline.replace(/ {2,}/g, ' ').trim()
  } catch {
    return raw() // nested just deep enough to be read, but not to be written
  }
}

/**
 * The library writes a plain `{value}` as a bare number; ours is a text, so it becomes an argument
 * of its own. Where there is no measure, `#` becomes nothing.
 */
function prepared(
  elements: readonly MessageFormatElement[],
  hasNumber: boolean,
): MessageFormatElement[] {
  return elements.flatMap((element): MessageFormatElement[] => {
    if (isPoundElement(element)) return hasNumber ? [element] : []
    if (isArgumentElement(element)) return [{ ...element, value: 'text' }]
    if (!isPluralElement(element) && !isSelectElement(element)) return [element]
    const options: Record<string, PluralOrSelectOption> = {}
    for (const [form, option] of Object.entries(element.options))
      options[form] = { ...option, value: prepared(option.value, hasNumber) }
    return [{ ...element, options }]
  })
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
