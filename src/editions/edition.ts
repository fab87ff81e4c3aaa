import type { EntryKey, UploadKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { fold } from '../entries/fold.js'
import { isMeantFor, onlyIn } from '../entries/onlyIn.js'
import { hostFields } from './hostFields.js'
import type { OneLocaleDoc } from '../entries/pickLocale.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { isMadeFrom } from '../translation/segments/madeFrom.js'
import { asNumber, asText, unique } from '../entries/read.js'
import { ref, refs } from './refs.js'
import { sortKey } from './sortKey.js'
import type { EditionSource } from './source.js'
import type { Edition, EditionData, EditionType, EntryData, Ref } from './types.js'
import { ALWAYS, FOREVER } from '../entries/moments.js'

/** When something may be seen: from, inclusive, until, exclusive; RFC 3339. */
export type Window = { from: string; until: string }

/** The parts that differ by type; the rest is common to all. */
type Parts<Data> = {
  title: string
  data: Data
  /** Pieces of plain text, for search and snippets. */
  texts: readonly (string | null)[]
  /** @default the title */
  sortBy?: string | null
  slug?: string | null
  countries?: readonly (string | null)[]
  organisations?: readonly (string | null)[]
  kind?: string | null
  fileLanguages?: readonly string[]
  date?: string | null
  /** Everything that `data` refers to. */
  shows?: readonly (Ref | null)[]
  consents?: readonly string[]
  /** @default always */
  window?: Window
}

/** Whether the entry is published in the locale of the doc, and not in the trash. */
export function isPublished({ doc }: EditionSource): boolean {
  return doc._status === 'published' && !doc.deletedAt
}

/** The edition of an entry, or null when it may not be shown there or is not whole. */
export function entryEdition<T extends EntryKey>(
  source: EditionSource,
  type: T,
  parts: Parts<Omit<EditionData[T], keyof EntryData>>,
): Edition<T> | null {
  if (!isPublished(source) || !isMeantFor(source.doc, source.locale)) return null
  const host = hostFields(source)
  // Taken apart and put together again: TypeScript cannot see that the sum is the type's data.
  const data = { ...entryData(source), host: host.values, ...parts.data } as EditionData[T]
  return edition(source, type, { ...parts, data, shows: [...(parts.shows ?? []), ...host.shows] })
}

/** The edition of an upload. */
export function uploadEdition<T extends UploadKey>(
  source: EditionSource,
  type: T,
  parts: Parts<EditionData[T]>,
): Edition<T> | null {
  return edition(source, type, parts)
}

function entryData(source: EditionSource): Omit<EntryData, 'host'> {
  const { doc, locale, settings } = source
  const sourceLocale = sourceLocaleOf(doc, settings)
  const isStale = locale !== sourceLocale && isBehind(source)
  const isSource = locale === sourceLocale
  return {
    sourceLocale,
    isStale,
    translator: isSource ? null : asText(doc.translator),
    approvedAt: isSource ? null : asText(doc.approvedAt),
  }
}

/** Whether the source says something else than when the translation was published. */
function isBehind({ doc, sourceHash, sourceSign, ownSign }: EditionSource): boolean {
  const from = asText(doc.translatedFrom)
  if (from === null || typeof sourceHash !== 'string') return false
  // Two where the source had a newer draft: the translation may rest on either.
  if (from.split(' ').includes(sourceHash)) return false
  if (!sourceSign || !ownSign) return true
  return !isMadeFrom(from, { source: sourceSign, own: ownSign() })
}

function edition<T extends EditionType>(
  { doc, locale, settings }: EditionSource,
  type: T,
  parts: Parts<EditionData[T]>,
): Edition<T> | null {
  const id = asText(doc.id)
  const uid = asText(doc.uid)
  if (id === null || uid === null) return null
  const plain = parts.texts.filter((piece) => piece !== null && piece !== '').join('\n\n')
  const date = parts.date ?? ''
  return {
    key: `${type}:${id}:${locale}`,
    ref: `${type}:${id}`,
    type,
    entry: id,
    uid,
    locale,
    onlyIn: onlyIn(doc),
    slug: parts.slug ?? null,
    title: parts.title,
    programme: ref('programmes', doc.programme),
    themes: refs('themes', doc.themes),
    countries: unique(parts.countries ?? []),
    organisations: unique((parts.organisations ?? []).map((name) => (name ? fold(name) : null))),
    kind: parts.kind ?? null,
    fileLanguages: unique(parts.fileLanguages ?? []),
    year: date === '' ? null : asNumber(Number(date.slice(0, 4))),
    sortKey: sortKey(tagOf(locale, settings), parts.sortBy ?? parts.title),
    date,
    text: plain,
    search: fold(`${parts.title}\n${plain}`),
    ...momentsOf(doc, parts.window),
    revision: '',
    contentHash: '',
    shows: unique(parts.shows ?? []),
    consents: unique(parts.consents ?? []),
    data: parts.data,
  }
}

function momentsOf(doc: OneLocaleDoc, window: Window | undefined) {
  return {
    visibleFrom: window?.from ?? ALWAYS,
    visibleUntil: window?.until ?? FOREVER,
    publishedAt: asText(doc.firstPublishedAt) ?? asText(doc.createdAt) ?? ALWAYS,
    changedAt: asText(doc.updatedAt) ?? ALWAYS,
  }
}

/** The BCP 47 tag of a locale code. */
export function tagOf(locale: string, { locales }: Pick<Settings, 'locales'>): string {
  return locales.find(({ code }) => code === locale)?.tag ?? locale
}
