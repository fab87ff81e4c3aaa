import { message } from '../../i18n/adminText.js'
import type { Origin } from '../records/types.js'
import { fromMarked } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import type { Opened } from './openTranslation.js'
import { findingsOf } from './findingsOf.js'
import type { Aids } from './viewOf.js'

/** What is offered for a segment, as marked text, or why nothing is. */
export type Draft = { id: string } & ({ text: string; origin: Origin } | { problem: string })

/** A machine text, unless a check forbids it: it would have to be rewritten anyway. */
export function draftOf(
  opened: Opened,
  args: { segment: Segment; marked: string; origin: Origin; aids: Aids },
): Draft {
  const { segment, marked, origin, aids } = args
  const target = { text: fromMarked(marked), codes: segment.source.codes }
  const { findings } = findingsOf(opened, { segment, target }, aids)
  const blocking = findings.filter((one) => one.blocking)
  if (blocking.length === 0) return { id: segment.id, text: marked, origin }
  const problems = blocking.map((one) => one.message).join(' ')
  return { id: segment.id, problem: message(opened.store.req, 'drafts.blocked', { problems }) }
}
