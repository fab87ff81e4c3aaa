import type {
  ExtrasAnswer,
  FindingsView,
  FindingView,
  FixView,
  SegmentView,
  TranslationView,
} from '../../translation/api/types.js'
import { foundIn, merged, reread } from './mergeSegments.js'

/** A segment in the view: as the server last gave it, and what its field holds. */
export type Item = {
  view: SegmentView
  /** Marked text, as typed. */
  text: string
  /** The text on its way to the server; null when none is. */
  sent: string | null
  /** Why the last save came to nothing, in words; null when it did not fail. */
  failure: string | null
  /** Another user's text, saved in the meantime; `{ target: null }` where they took it away. */
  conflict: { target: string | null } | null
  /**
   * The findings of the checks with their fixes, how many more there are, and the text that they
   * belong to: while the user types, they lag behind.
   */
  findings: readonly FindingView[]
  fixes: readonly FixView[]
  more: number
  checked: string
}

export const FILTERS = ['all', 'work', 'missing', 'stale', 'draft', 'inReview', 'approved'] as const
export type SegmentFilter = (typeof FILTERS)[number]

export type TranslateState = {
  /** The entry, without its segments; null until it is read. */
  entry: Omit<TranslationView, 'segments'> | null
  items: readonly Item[]
  /** The id of the segment that is open. */
  active: string | null
  filter: SegmentFilter
  /** Why the entry could not be read. */
  failure: string | null
}

export const EMPTY: TranslateState = {
  entry: null,
  items: [],
  active: null,
  filter: 'all',
  failure: null,
}

export type Change =
  | { type: 'loaded'; view: TranslationView }
  | { type: 'loadFailed'; why: string }
  | { type: 'typed'; id: string; text: string }
  | ({ type: 'checked'; id: string; text: string } & FindingsView)
  | { type: 'saveStarted'; ids: readonly string[] }
  | {
      type: 'saveSucceeded'
      segments: readonly SegmentView[]
      summary: TranslationView['summary']
    }
  | { type: 'saveFailed'; ids: readonly string[]; why: string }
  | { type: 'conflicted'; ids: readonly string[]; theirs: readonly Theirs[]; why: string }
  | { type: 'resolved'; id: string; take: 'theirs' | 'mine' }
  | ({ type: 'extrasSettled' } & ExtrasAnswer)
  | { type: 'moved'; id: string | null }
  | { type: 'filtered'; filter: SegmentFilter }

export type Theirs = { id: string; target: string | null }

/**
 * The view after something has happened. No text typed is ever dropped: what the server sends
 * replaces a field only where nothing was typed since, or where one has chosen so.
 */
export function translateState(state: TranslateState, change: Change): TranslateState {
  switch (change.type) {
    case 'loaded': {
      const { segments, ...entry } = change.view
      return { ...state, entry, items: reread(state.items, segments), failure: null }
    }
    case 'loadFailed':
      return { ...state, failure: change.why }
    case 'typed':
      return one(state, change.id, (item) => typed(item, change.text))
    case 'checked':
      return one(state, change.id, (item) =>
        item.text === change.text ? { ...item, ...foundIn(change), checked: change.text } : item,
      )
    case 'saveStarted':
      return some(state, change.ids, (item) => ({ ...item, sent: item.text, failure: null }))
    case 'saveSucceeded': {
      const entry = state.entry && { ...state.entry, summary: change.summary }
      return { ...state, entry, items: merged(state.items, change.segments) }
    }
    case 'saveFailed':
      return some(state, change.ids, (item) => ({ ...item, sent: null, failure: change.why }))
    case 'conflicted':
      return conflicted(state, change)
    case 'resolved':
      return one(state, change.id, (item) => resolved(item, change.take))
    case 'extrasSettled': {
      const { extras: extraTexts, summary } = change
      const extras = extraTexts.filter(({ isKept }) => !isKept).length
      return { ...state, entry: state.entry && { ...state.entry, extraTexts, extras, summary } }
    }
    case 'moved':
      return { ...state, active: change.id }
    case 'filtered':
      return { ...state, filter: change.filter }
  }
}

function typed(item: Item, text: string): Item {
  // Of the saved text it is known what the checks say.
  const isSaved = text === (item.view.target ?? '')
  const checks = isSaved ? { ...foundIn(item.view), checked: text } : {}
  return { ...item, ...checks, text, failure: null }
}

/** Nothing of the save was written; those that others wrote are to be decided. */
function conflicted(
  state: TranslateState,
  { ids, theirs, why }: Extract<Change, { type: 'conflicted' }>,
): TranslateState {
  return some(state, ids, (item) => {
    const found = theirs.find(({ id }) => id === item.view.id)
    const conflict = found ? { target: found.target } : item.conflict
    return { ...item, sent: null, conflict, failure: found ? null : why }
  })
}

/** Either way, their text is from now on the one that a save begins from. */
function resolved(item: Item, take: 'theirs' | 'mine'): Item {
  if (!item.conflict) return item
  const { target } = item.conflict
  const view = { ...item.view, target }
  const text = take === 'theirs' ? (target ?? '') : item.text
  return { ...item, view, text, conflict: null, failure: null }
}

function one(state: TranslateState, id: string, change: (item: Item) => Item): TranslateState {
  return some(state, [id], change)
}

function some(
  state: TranslateState,
  ids: readonly string[],
  change: (item: Item) => Item,
): TranslateState {
  return {
    ...state,
    items: state.items.map((item) => (ids.includes(item.view.id) ? change(item) : item)),
  }
}
