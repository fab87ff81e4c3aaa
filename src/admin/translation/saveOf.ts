import type { TranslationSave } from '../../translation/api/types.js'
import type { Judgement } from '../../translation/records/types.js'
import { isUnsaved } from './isUnsaved.js'
import type { Item } from './translateState.js'

type SavedSegment = TranslationSave['segments'][number]

/** The remarks shown beside the text of a segment. */
export type Saying = {
  judgement?: Judgement
  /** The translation fits the source as it now is. */
  fits?: boolean
  /** Its links lead where those of the source do. */
  codes?: 'source'
  comment?: string
}

/**
 * The payload of a segment's save, or null if nothing has changed: the changed text with its base
 * text, and the new state. To hand on or approve a stale text says that it fits its source as it
 * now is.
 */
export function saveOf(item: Item, saying: Saying = {}): SavedSegment | null {
  const { id, target, state } = item.view
  const { judgement, fits, codes, comment } = saying
  const isChanged = isUnsaved(item)
  const isJudged = judgement === 'inReview' || judgement === 'approved'
  const says: SavedSegment = { id }
  if (isChanged) Object.assign(says, { target: item.text === '' ? null : item.text, base: target })
  if (judgement && (isChanged || judgement !== state || fits)) says.judgement = judgement
  if (fits || (isJudged && state === 'stale' && !isChanged)) says.fits = true
  if (codes) says.codes = codes
  if (comment?.trim()) says.comment = comment.trim()
  return Object.keys(says).length > 1 ? says : null
}

/**
 * Whether a text can be submitted or approved: it exists, no other user's text waits to be compared
 * with it, and no known check forbids it. The server checks again.
 */
export function canBeJudged({ text, checked, conflict, findings }: Item): boolean {
  if (text === '' || conflict) return false
  return checked !== text || !findings.some(({ blocking }) => blocking)
}

/** The segments that “submit all” or “approve all” is about, in their order. */
export function allFor(items: readonly Item[], judgement: 'inReview' | 'approved'): Item[] {
  const before = judgement === 'inReview' ? ['missing', 'draft'] : ['missing', 'draft', 'inReview']
  return items.filter((item) => {
    const state = isUnsaved(item) ? 'draft' : item.view.state
    return before.includes(state) && canBeJudged(item)
  })
}
