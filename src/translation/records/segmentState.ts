import { sourceHash } from '../segments/sourceHash.js'
import { toMarked } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import type { SegmentRecord, TranslationState } from './types.js'

/**
 * Where the translation of a segment stands. It is stale when the source differs from the one it was
 * made from in more than typography. Pure.
 *
 * @param known Absent: nothing is known but what stands in the entry.
 */
export function segmentState(segment: Segment, known: SegmentRecord | undefined): TranslationState {
  if (segment.target === null) return 'missing'
  if (!known) return 'draft'
  if (sourceHash(known.source) !== sourceHash(toMarked(segment.source.text))) return 'stale'
  return known.judgement
}
