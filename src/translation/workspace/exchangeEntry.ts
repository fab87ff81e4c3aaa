import { formatAdminURL } from 'payload/shared'

import { asObject, asText } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import { segmentState } from '../records/segmentState.js'
import { fromMarked } from '../segments/markedText.js'
import { sourceHash } from '../segments/sourceHash.js'
import type { Segment } from '../segments/types.js'
import type { ExchangeEntry, ExchangeFile, ExchangeSegment, ExchangeTerm } from '../xliff/model.js'
import type { SegmentView, TermView } from '../api/types.js'
import { noteLine } from './commentFrom.js'
import type { Opened } from './openTranslation.js'
import { type Aids, labelOf, viewOf } from './viewOf.js'

/** An entry in one target locale as it goes into an XLIFF file, with what helps to translate it. */
export function exchangeEntry(opened: Opened, aids: Aids): ExchangeEntry {
  const { store, ref, entry, row, segments } = opened
  const view = viewOf(opened, aids)
  const slug = asText(asObject(entry.doc.slug)[entry.sourceLocale])
  return {
    collection: slugOf(store.settings, ref.type),
    entry: String(entry.doc.uid),
    title: row?.title ?? '',
    ...(slug ? { slug } : {}),
    url: addressOf(opened),
    notes: [],
    segments: segments.map((segment, at) => exchangeSegment(opened, segment, view.segments[at])),
  }
}

function exchangeSegment(
  { store, target }: Opened,
  segment: Segment,
  shown: SegmentView | undefined,
): ExchangeSegment {
  const { id, path, kind, role, multiline, maxLength, source, target: present } = segment
  return {
    ...{ id, path, kind, multiline, source, target: present },
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(role ? { role } : {}),
    labels: [labelOf(store.req, segment)],
    state: segmentState(segment, target.segments[id]),
    sourceHash: sourceHash(source),
    notes: (target.comments[id] ?? []).map(({ by, text }) => noteLine(by, text)),
    matches: (shown?.matches ?? []).map((match) => ({
      ...match,
      source: fromMarked(match.source),
      target: fromMarked(match.target),
    })),
    terms: (shown?.terms ?? []).map(exchangeTerm),
  }
}

function exchangeTerm(shown: TermView): ExchangeTerm {
  const { term, preferred, forbidden, doNotTranslate, definition } = shown
  return {
    term,
    translations: [
      ...preferred.map((words) => ({ text: words, status: 'preferred' as const })),
      ...forbidden.map((words) => ({ text: words, status: 'forbidden' as const })),
      ...(doNotTranslate ? [{ text: term, status: 'doNotTranslate' as const }] : []),
    ],
    ...(definition === null ? {} : { definition }),
  }
}

/** Files for one pair of languages each, as XLIFF wants it; tags of BCP 47. */
export function exchangeFiles(
  given: readonly { opened: Opened; aids: Aids }[],
  how: Pick<ExchangeFile, 'fillTargets'> = {},
): ExchangeFile[] {
  const locales = new Set(given.map(({ opened }) => opened.entry.sourceLocale))
  return [...locales].map((sourceLocale) => {
    const all = given.filter(({ opened }) => opened.entry.sourceLocale === sourceLocale)
    const first = all[0]?.opened
    return {
      sourceLocale: tagOf(first, sourceLocale),
      targetLocale: tagOf(first, first?.locale ?? ''),
      ...how,
      entries: all.map(({ opened, aids }) => exchangeEntry(opened, aids)),
    }
  })
}

/** The BCP 47 tag of a locale. */
export function tagOf(opened: Opened | undefined, code: string): string {
  return opened?.store.settings.locales.find((locale) => locale.code === code)?.tag ?? code
}

/** Of the page on which it is translated here. */
function addressOf({ store, ref }: Opened): string {
  return formatAdminURL({
    adminRoute: store.payload.config.routes.admin,
    includeBasePath: true,
    path: `/collections/${slugOf(store.settings, ref.type)}/${ref.id}/translate`,
    serverURL: store.settings.publicUrl || store.req.origin || '',
  })
}
