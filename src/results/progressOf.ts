import type { KeyResultData, MeasureData } from '../editions/types.js'
import { formatMeasure } from './formatMeasure.js'
import { levelOf } from './figures.js'
import { sumOf } from './sumOf.js'
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
 * A change is compared as what it has led to, unless the target is a change itself.
 *
 * NOT_MET means no movement towards the target: from the baseline, or without one, of a rise, from
 * zero. A baseline of another unit is left aside. Values are compared, qualifiers only written.
 *
 * @returns null without measure or target, when their units differ, and when the target is 0 with
 * nothing to measure the distance by
 */
export function progressOf(options: ProgressOptions): Progress | null {
  const { target, tag } = options
  const measure = comparable(options)
  if (!measure || measure.unit !== target?.unit) return null
  const start = options.baseline?.unit === measure.unit ? options.baseline.value : null
  // A change begins at nothing, whatever level it began at.
  const baseline = measure.signed && target.signed ? 0 : start
  const falls = options.direction === 'fall'
  const sense = falls ? -1 : 1
  const ahead = sense * (measure.value - target.value)
  const ratio = ratioOf({ ahead, target: target.value, baseline })
  const change = baseline === null ? null : sumOf(measure.value, -baseline)
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

/** What the target is compared with; without a baseline a change stays one. */
function comparable({ measure, baseline, target }: ProgressOptions): MeasureData | null {
  if (!measure?.signed || target?.signed) return measure
  return levelOf({ measure, baseline }) ?? measure
}
