import { REQUEST } from '../../entries/limits.js'
import { message } from '../../i18n/adminText.js'
import { withoutAddress } from '../../entries/withoutAddress.js'
import type { MergeResult } from '../xliff/mergeSegment.js'
import type { Opened } from './openTranslation.js'

/**
 * The notes of a segment in a file as one comment, `name: text` on a line each. Those that are here
 * already are left out, so that a file may come in twice and comments may go out and come back.
 *
 * @param isOwn Whether a note says what our own files say about the segment.
 */
export function commentFrom(
  { id, notes = [] }: MergeResult,
  { store, target }: Opened,
  isOwn: (text: string) => boolean = () => false,
): { text?: string; problem?: string } {
  const comments = target.comments[id] ?? []
  const known = new Set(
    comments.flatMap(({ by, text }) => [text, noteLine(by, text), ...text.split('\n')]),
  )
  const lines = notes
    .filter(({ text }) => !isOwn(text))
    .map(({ by, text }) => noteLine(by, text))
    .filter((line) => !known.has(line) && !known.has(withoutAddress(line)))
  if (lines.length === 0) return {}
  if (comments.length >= REQUEST.comments) {
    const about = { id, most: REQUEST.comments }
    return { problem: message(store.req, 'translating.comments', about) }
  }
  const text = lines.join('\n')
  if (text.length <= REQUEST.comment) return { text }
  const problem = message(store.req, 'translating.longNote', { most: REQUEST.comment })
  return { text: `${text.slice(0, REQUEST.comment - 1)}…`, problem }
}

/** A comment as a note in a file: `Ana Ruiz: which form?`, without an address. */
export function noteLine(by: string | null, text: string): string {
  return [by === null ? '' : withoutAddress(by), text].filter((part) => part !== '').join(': ')
}
