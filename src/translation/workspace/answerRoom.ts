import { CHANGES, FINDINGS } from '../../entries/limits.js'
import type { FindingsView } from '../api/types.js'

/** How much one answer may still tell, over all of its segments. */
export type AnswerRoom = {
  findings: number
  /** Steps of comparing texts with what they were before. */
  steps: number
}

export function answerRoom(): AnswerRoom {
  return { findings: FINDINGS.perAnswer, steps: CHANGES.steps }
}

/** The findings that there is room for; the others are counted. */
export function told(all: FindingsView, room: AnswerRoom): FindingsView {
  const findings = all.findings.slice(0, room.findings)
  room.findings -= findings.length
  const more = all.more + all.findings.length - findings.length
  return findings.length === 0 ? { findings, fixes: [], more } : { ...all, findings, more }
}
