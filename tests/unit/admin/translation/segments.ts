import { translateState } from '../../../../src/admin/translation/translateState.js'
import { EMPTY, type Change } from '../../../../src/admin/translation/translateState.js'
import type { SegmentView, TranslationView } from '../../../../src/translation/api/types.js'

export function segment(id: string, more: Partial<SegmentView> = {}): SegmentView {
  return {
    id,
    path: id,
    label: id,
    role: null,
    multiline: false,
    maxLength: null,
    source: `source of ${id}`,
    target: null,
    state: more.target ? 'draft' : 'missing',
    origin: null,
    change: null,
    codes: {},
    findings: [],
    fixes: [],
    more: 0,
    matches: [],
    terms: [],
    comments: [],
    history: [],
    words: 3,
    ...more,
  }
}

const none = { missing: 0, draft: 0, stale: 0, inReview: 0, approved: 0 }
export const summary: TranslationView['summary'] = {
  state: 'draft',
  segments: none,
  words: none,
  owner: null,
  due: null,
}

export function view(segments: readonly SegmentView[]): TranslationView {
  return {
    collection: 'stories',
    id: '1',
    title: 'Title',
    sourceLocale: 'fr',
    locale: 'es',
    targets: ['es', 'en'],
    may: { edit: true, submit: true, approve: false, publish: false, settle: false },
    machine: null,
    published: 'no',
    summary,
    segments,
    extras: 0,
    extraTexts: [],
  }
}

/** The state of a view of segments after changes, one after the other. */
export function after(segments: readonly SegmentView[], ...changes: Change[]) {
  const loaded = translateState(EMPTY, { type: 'loaded', view: view(segments) })
  return changes.reduce(translateState, loaded)
}

/** What the field of a segment holds, and how that stands to what is saved. */
export function field(state: ReturnType<typeof after>, id: string) {
  const item = state.items.find((one) => one.view.id === id)
  if (!item) throw new Error(`no segment ${id}`)
  return item
}
