import { countWords } from '../segments/countText.js'
import { plainOf } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import { segmentState } from './segmentState.js'
import {
  type TargetRecord,
  type TargetSummary,
  TRANSLATION_STATES,
  type TranslationState,
} from './types.js'

/** An entry in one target locale, in figures: segments and words of the source by state. Pure. */
export function summarise(
  segments: readonly Segment[],
  { target, sourceLocale }: { target: TargetRecord; sourceLocale: string },
): TargetSummary {
  const counts = zeros()
  const words = zeros()
  for (const segment of segments) {
    const state = segmentState(segment, target.segments[segment.id])
    counts[state] += 1
    words[state] += countWords(plainOf(segment.source.text), sourceLocale)
  }
  const { owner, due, request } = target
  const asked = request ? { request } : {}
  const extras = extrasLeft(target)
  const left = extras > 0 ? { extras } : {}
  return { state: overall(counts, extras), segments: counts, words, ...left, owner, due, ...asked }
}

/** How many texts of a target have no original and are not to stay. */
export function extrasLeft({ extras }: Pick<TargetRecord, 'extras'>): number {
  return extras.filter(({ isKept }) => !isKept).length
}

/**
 * One word for all: the least that is done. Something stale comes before what was never written,
 * since it is what readers may see. A text without an original is stale.
 */
function overall(counts: Record<TranslationState, number>, extras: number): TranslationState {
  if (counts.stale > 0 || extras > 0) return 'stale'
  const written = counts.draft + counts.inReview + counts.approved
  if (counts.missing > 0) return written > 0 ? 'draft' : 'missing'
  if (counts.draft > 0) return 'draft'
  return counts.inReview > 0 ? 'inReview' : 'approved'
}

function zeros(): Record<TranslationState, number> {
  return Object.fromEntries(TRANSLATION_STATES.map((state) => [state, 0])) as Record<
    TranslationState,
    number
  > // one for each of them
}
