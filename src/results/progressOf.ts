import type { KeyResultData, MeasureData } from '../editions/types.js'
import { formatMeasure } from './formatMeasure.js'
import { resultTexts } from './texts.js'

export type ProgressStatus = 'EXCEEDED' | 'MET' | 'PARTLY_MET' | 'NOT_MET'

export type Progress = {
  /** 1 is the target, above 1 is better than it, whichever way is better; may be negative. */
  ratio: number
  /** Measure minus baseline, in the unit of the measure; null without a baseline. */
  change: number | null
  status: ProgressStatus
  /** « 77 sur un objectif de 40 : objectif dépassé ». */
  text: string
}

type ProgressOptions = {
  measure: MeasureData | null
  baseline: MeasureData | null
  target: MeasureData | null
  /** Which way is better. */
  direction: KeyResultData['direction']
  /** BCP 47. */
  tag: string
}

/**
 * Progress of a measure against its target.
 *
 * `ratio` is 1 + (measure − target) / |target|, which for a rise towards a positive target is
 * measure / target (77 of 40: 1.925). For a fall the difference counts the other way: 8 where at
 * most 10 was wanted is 1.2. Unlike target / measure this is finite when nothing is left to fall,
 * and it agrees with `status` for negative targets too: EXCEEDED above 1, MET at 1. A target of 0
 * is measured against the way from the baseline.
 *
 * NOT_MET means no movement towards the target: from the baseline, or without one, of a rise, from
 * zero. A baseline of another unit is left aside. Values are compared, qualifiers only written.
 *
 * @returns null without measure or target, when their units differ, and when the target is 0 with
 * nothing to measure the distance by
 */
export function progressOf(options: ProgressOptions): Progress | null {
  const { measure, target, tag } = options
  if (!measure || measure.unit !== target?.unit) return null
  const baseline = options.baseline?.unit === measure.unit ? options.baseline.value : null
  const falls = options.direction === 'fall'
  const sense = falls ? -1 : 1
  const ahead = sense * (measure.value - target.value)
  const ratio = ratioOf({ ahead, target: target.value, baseline })
  const change = baseline === null ? null : difference(measure.value, baseline)
  if (ratio === null || (change !== null && !Number.isFinite(change))) return null
  const moved = baseline === null ? falls || measure.value > 0 : sense * (change ?? 0) > 0
  const status = statusOf(ahead, moved)
  const { progress } = resultTexts(tag)
  const against = progress.against({
    actual: formatMeasure(measure, tag),
    target: formatMeasure(target, tag),
    falls,
  })
  return { ratio, change, status, text: against + progress[status] }
}

function statusOf(ahead: number, moved: boolean): ProgressStatus {
  if (ahead > 0) return 'EXCEEDED'
  if (ahead === 0) return 'MET'
  return moved ? 'PARTLY_MET' : 'NOT_MET'
}

function ratioOf(p: { ahead: number; target: number; baseline: number | null }): number | null {
  if (p.ahead === 0) return 1
  const scale = Math.abs(p.target || p.baseline || 0)
  const ratio = (scale + p.ahead) / scale
  return Number.isFinite(ratio) ? ratio : null
}

/** `a − b` without the noise of binary fractions: 0.3 − 0.1 is 0.2. */
function difference(a: number, b: number): number {
  const digits = Math.min(100, Math.max(fractionDigits(a), fractionDigits(b)))
  return Number((a - b).toFixed(digits))
}

function fractionDigits(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}
