import type { MeasureData } from '../editions/types.js'
import { sumOf } from './sumOf.js'

/** The measures of a key result. */
export type Figures = {
  measure: MeasureData | null
  baseline?: MeasureData | null
  target?: MeasureData | null
}

/** What a headline may name: `{value}` is the measure as its language writes it. */
export const ARGUMENTS = ['value', 'magnitude', 'baseline', 'target', 'level'] as const
export type Argument = (typeof ARGUMENTS)[number]

/**
 * The measure that an argument of a headline stands for; null where there is none. `magnitude` is the
 * value without its sign, and `level` where a change has led to.
 */
export function figureOf(argument: Argument, figures: Figures): MeasureData | null {
  const { measure, baseline = null, target = null } = figures
  switch (argument) {
    case 'value':
      return measure
    case 'magnitude':
      return measure && { ...plain(measure), value: Math.abs(measure.value) }
    case 'baseline':
      return baseline
    case 'target':
      return target
    case 'level':
      return levelOf({ measure, baseline })
  }
}

/**
 * What a change has led to, from its baseline; a measure that is no change is a level itself. Null
 * without a baseline, and where that has another unit: 24 % more of 1 000 tonnes is no sum.
 */
export function levelOf({ measure, baseline = null }: Figures): MeasureData | null {
  if (!measure?.signed) return measure && plain(measure)
  if (baseline?.unit !== measure.unit) return null
  const value = sumOf(baseline.value, measure.value)
  if (!Number.isFinite(value)) return null
  const { decimals } = measure
  return {
    ...plain(measure),
    value,
    decimals: decimals === null ? null : Math.max(decimals, baseline.decimals ?? 0),
  }
}

/** Both ends of a change: where it began and where it has led; null if it is none, or has no level. */
export function endsOf(figures: Figures): { start: MeasureData; end: MeasureData } | null {
  const { measure, baseline } = figures
  if (!measure?.signed || !baseline) return null
  const end = levelOf(figures)
  return end && { start: baseline, end }
}

function plain(measure: MeasureData): MeasureData {
  return { ...measure, signed: false, form: 'plain' }
}
