import type { MeasureData } from '../editions/types.js'
import { numberOptions, shownValue } from './measureNumber.js'
import { resultTexts } from './texts.js'
import { unitOf } from './units.js'

/**
 * The measure as its language writes it, with unit, sign or words, and qualifier: « plus de 91 % »,
 * “more than 91%”, « +24 % », “24% more”.
 *
 * @param tag BCP 47. Words are built in for French, Spanish and English; other languages get signs
 * (« > 91 % »).
 * @see CLDR, through Intl, for digits, spaces and units
 */
export function formatMeasure(measure: MeasureData, tag: string): string {
  const figure = inForm(measure, tag)
  if (measure.qualifier === 'exact') return figure
  return resultTexts(tag).qualified[measure.qualifier].replace('{n}', () => figure)
}

/** A change in words has no sign: the word tells its direction. No change has neither. */
function inForm(measure: MeasureData, tag: string): string {
  const { comparative } = resultTexts(tag)
  const shown = shownValue(measure)
  if (measure.form !== 'comparative' || shown === 0) return withUnit(measure, tag)
  if (!comparative) return withUnit({ ...measure, form: 'signed' }, tag)
  const figure = withUnit({ ...measure, value: Math.abs(measure.value) }, tag)
  const isCount = unitOf(measure.unit)?.kind === 'count'
  const word = shown > 0 ? comparative.more : isCount ? comparative.fewer : comparative.less
  return word.replace('{n}', () => figure)
}

/** The bare number: no unit, no qualifier. What `#` is in a headline. */
export function formatNumber(measure: MeasureData, tag: string): string {
  return new Intl.NumberFormat([tag, 'en'], numberOptions(measure)).format(measure.value)
}

function withUnit(measure: MeasureData, tag: string): string {
  const unit = unitOf(measure.unit)
  if (!unit) return `${formatNumber(measure, tag)}\u00a0${measure.unit}`
  if (unit.kind === 'count') return formatNumber(measure, tag)
  const format = new Intl.NumberFormat([tag, 'en'], {
    ...numberOptions(measure),
    ...(unit.kind === 'money'
      ? { style: 'currency', currency: unit.code }
      : {
          style: 'unit',
          // A unit that Intl has not takes the place of the kilogram, so that space and order are
          // the language's own.
          unit: unit.intl ?? 'kilogram',
          // Abbreviated days and years (« 5 j », “5 yrs”) are not for reading.
          unitDisplay: unit.kind === 'time' ? 'long' : 'short',
        }),
  })
  if (unit.symbol === undefined) return format.format(measure.value)
  return format
    .formatToParts(measure.value)
    .map((part) => (part.type === 'unit' ? unit.symbol : part.value))
    .join('')
}
