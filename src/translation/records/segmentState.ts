import { fromMarked } from '../segments/markedText.js'
import { sourceHash } from '../segments/sourceHash.js'
import { movedCodes } from './codeMarks.js'
import type { Segment } from '../segments/types.js'
import type { SegmentRecord, TranslationState } from './types.js'

/**
 * Where the translation of a segment stands. It is stale when the source differs from the one it was
 * made from in more than typography, or links elsewhere while the translation has a link of its own.
 * Pure.
 *
 * @param known Absent: nothing is known but what stands in the entry.
 */
export function segmentState(segment: Segment, known: SegmentRecord | undefined): TranslationState {
  if (segment.target === null) return 'missing'
  if (!known) return 'draft'
  const madeFrom = sourceHash({ text: fromMarked(known.source) })
  if (madeFrom !== sourceHash(segment.source)) return 'stale'
  return movedCodes(known.codes, segment).length > 0 ? 'stale' : known.judgement
}
