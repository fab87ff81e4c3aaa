import type { MeasureData } from '../editions/types.js'
import { formatMeasure } from './formatMeasure.js'
import { resultTexts } from './texts.js'

/**
 * Both ends of a change as its language writes them: « de 49 % à 57 % », “from 49% to 57%”.
 *
 * @param tag BCP 47
 */
export function formatEnds(
  { start, end }: { start: MeasureData; end: MeasureData },
  tag: string,
): string {
  return resultTexts(tag).ends({
    start: formatMeasure(start, tag),
    end: formatMeasure(end, tag),
    isShare: start.unit === 'P1',
  })
}
