import type { FindingsView, SegmentView } from '../../translation/api/types.js'
import { isUnsaved } from './isUnsaved.js'
import type { Item } from './translateState.js'

/**
 * The segments of the view after all of them were read again. A text that was typed and not saved
 * stays, even that of a segment which is gone from the source, then at the end; where the server's
 * text has changed under it the two are to be compared.
 */
export function reread(items: readonly Item[], read: readonly SegmentView[]): Item[] {
  const known = new Map(items.map((item) => [item.view.id, item]))
  const ids = new Set(read.map(({ id }) => id))
  const gone = items.filter((item) => !ids.has(item.view.id) && isUnsaved(item))
  const there = read.map((view) => {
    const item = known.get(view.id)
    if (!item) return newItem(view)
    // What a save on its way makes of it will be newer than what was read.
    return item.sent === null ? withView(item, view) : item
  })
  return [...there, ...gone]
}

/** The segments of the view after some of them were saved; each is what the save made of it. */
export function merged(items: readonly Item[], saved: readonly SegmentView[]): Item[] {
  const fresh = new Map(saved.map((view) => [view.id, view]))
  return items.map((item) => {
    const view = fresh.get(item.view.id)
    return view ? withView(item, view) : item
  })
}

function newItem(view: SegmentView): Item {
  const text = view.target ?? ''
  const settled = { sent: null, failure: null, conflict: null }
  return { view, text, ...settled, ...foundIn(view), checked: text }
}

/** What the checks have found, of all that an answer or a change holds. */
export function foundIn({ findings, fixes, more }: FindingsView): FindingsView {
  return { findings, fixes, more }
}

function withView(item: Item, view: SegmentView): Item {
  const before = item.view.target ?? ''
  const now = view.target ?? ''
  // The server may write a text a little differently from how it was typed.
  if (item.text === before || item.text === item.sent || item.text === now) return newItem(view)
  const isOwn = item.sent !== null
  if (isOwn || now === before) return { ...item, view, sent: null, failure: null }
  // Their text is compared with ours before either is written.
  return { ...item, view: { ...view, target: item.view.target }, conflict: { target: view.target } }
}
