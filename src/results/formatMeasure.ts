import type { MeasureData } from '../editions/types.js'

/** The measure as the language of `tag` (BCP 47) writes it, unit and qualifier included: « plus de 91 % ». */
export function formatMeasure(measure: MeasureData, tag: string): string {
  return new Intl.NumberFormat(tag).format(measure.value)
}
