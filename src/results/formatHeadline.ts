import type { MeasureData } from '../editions/types.js'
import { formatMeasure } from './formatMeasure.js'

/** The headline as printed. Never throws: a faulty message comes back raw with `{value}` replaced. */
export function formatHeadline(options: {
  /** ICU MessageFormat whose only argument is `value`. */
  message: string
  measure: MeasureData | null
  /** BCP 47. */
  tag: string
}): string {
  const { message, measure, tag } = options
  return message.replaceAll('{value}', measure ? formatMeasure(measure, tag) : '')
}
