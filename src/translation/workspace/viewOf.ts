import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { asObject } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { MatchView, SegmentView, TermView, TranslationView } from '../api/types.js'
import type { ResolvedChecks } from '../checks/types.js'
import { termsIn } from '../glossary/termsIn.js'
import { translationsFor } from '../glossary/translationsFor.js'
import type { Term } from '../glossary/types.js'
import { segmentState } from '../records/segmentState.js'
import { summarise } from '../records/summarise.js'
import { classifyChange } from '../segments/classifyChange.js'
import { countWords } from '../segments/countText.js'
import { plainOf, toMarked } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import { answerRoom, type AnswerRoom, told } from './answerRoom.js'
import { codesOf } from './codesOf.js'
import { extrasOf } from './extrasOf.js'
import { findingsOf } from './findingsOf.js'
import { machineFor } from './machineFor.js'
import type { Opened } from './openTranslation.js'

/** What helps with a translation, beside the entry itself. */
export type Aids = {
  checks: ResolvedChecks
  terms: readonly Term[]
  /** Earlier translations of the same or a similar text, the best first. */
  matches: (segment: Segment) => readonly MatchView[]
}

/** An entry in one target locale, as the endpoint sends it. */
export function viewOf(opened: Opened, aids: Aids): TranslationView {
  const { ref, locale, entry, segments, target, row } = opened
  const room = answerRoom()
  const extras = extrasOf(opened)
  return {
    collection: slugOf(opened.store.settings, ref.type),
    id: String(ref.id),
    title: row?.title ?? '',
    sourceLocale: entry.sourceLocale,
    locale,
    targets: Object.keys(entry.segments),
    may: opened.may,
    machine: machineFor(opened)?.name ?? null,
    published: publishedAs(opened),
    summary: summarise(segments, { target, sourceLocale: entry.sourceLocale }),
    segments: segments.map((segment) => segmentView(opened, segment, { aids, room })),
    extras: extras.filter(({ isKept }) => !isKept).length,
    extraTexts: extras,
  }
}

/** @param how.room What the answer may still tell: it is less afterwards. */
export function segmentView(
  opened: Opened,
  segment: Segment,
  { aids, room }: { aids: Aids; room: AnswerRoom },
): SegmentView {
  const { entry, target, store } = opened
  const { id, path, role, multiline, maxLength, source } = segment
  const known = target.segments[id]
  const text = toMarked(source.text)
  const state = segmentState(segment, known)
  return {
    id,
    path,
    label: labelOf(store.req, segment),
    role: role ?? null,
    multiline,
    maxLength: maxLength ?? null,
    source: text,
    target: segment.target && toMarked(segment.target.text),
    state,
    origin: known?.origin ?? null,
    change: known && known.source !== text ? changeOf(known.source, text, room) : null,
    codes: codesOf(store.req, { segment, known: known?.codes }),
    ...(segment.target
      ? told(findingsOf(opened, { segment, target: segment.target }, aids), room)
      : { findings: [], fixes: [], more: 0 }),
    matches: aids.matches(segment),
    terms: termsOf(opened, segment, aids),
    comments: target.comments[id] ?? [],
    history: known?.history ?? [],
    words: countWords(plainOf(source.text), entry.sourceLocale),
  }
}

function termsOf({ entry, locale }: Opened, { source }: Segment, { terms }: Aids): TermView[] {
  const found = termsIn(plainOf(source.text), terms, entry.sourceLocale)
  return [...new Set(found.map(({ term }) => term))].map((term) => {
    const said = translationsFor(term, locale)
    return {
      term: term.term,
      preferred: said?.preferred ?? [],
      forbidden: said?.forbidden ?? [],
      doNotTranslate: term.doNotTranslate,
      definition: term.definition ?? null,
    }
  })
}

function changeOf(before: string, after: string, room: AnswerRoom) {
  const { kind, figures = [], parts } = classifyChange(before, after, room)
  return kind === 'none' ? null : { kind, figures, parts }
}

/** The labels of the fields on the way, in the caller's language. */
export function labelOf(
  { i18n, t }: Pick<PayloadRequest, 'i18n' | 't'>,
  { labels, path }: Pick<Segment, 'labels' | 'path'>,
): string {
  const names = labels.map(({ label, row }) => {
    const shown: unknown = getTranslation(label, { ...i18n, t })
    return row === undefined ? String(shown) : `${String(shown)} ${row}`
  })
  return names.join(' > ') || path
}

function publishedAs({ live, locale, segments, entry }: Opened): TranslationView['published'] {
  if (asObject(live?._status)[locale] !== 'published') return 'no'
  const isSame = asObject(entry.doc._status)[locale] === 'published'
  return isSame || segments.length === 0 ? 'yes' : 'changed'
}
