import type { ImportReport } from '../../translation/api/types.js'

type Reported = ImportReport['segments'][number]
type Outcome = Reported['outcome']

/** What may become of a segment, what most asks for attention first. */
const OUTCOMES: readonly Outcome[] = [
  'rejected',
  'noHome',
  'conflict',
  'sourceChanged',
  'applied',
  'unchanged',
]

/** How many segments have come to what, without what none has come to. */
export function countOutcomes({ segments, ...report }: ImportReport) {
  return OUTCOMES.map((outcome) => {
    const listed = segments.filter((segment) => segment.outcome === outcome).length
    // The server need not list each segment that is simply well.
    const told = outcome === 'applied' || outcome === 'unchanged' ? report[outcome] : 0
    return { outcome, count: Math.max(listed, told) }
  }).filter(({ count }) => count > 0)
}

type Pressing = Reported & { outcome: Exclude<Outcome, 'applied' | 'unchanged'> }

/** The segments that a person must look at: all but those which are simply well. */
export function needAttention({ segments }: ImportReport): Pressing[] {
  return segments
    .filter((segment): segment is Pressing => !isWell(segment.outcome))
    .sort((one, other) => OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome))
}

/** The segments with notes of translators in the file. */
export function withNotes({ segments }: ImportReport): Reported[] {
  return segments.filter(({ comment, left }) => comment !== undefined || left !== undefined)
}

function isWell(outcome: Outcome): boolean {
  return outcome === 'applied' || outcome === 'unchanged'
}
