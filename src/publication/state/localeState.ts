import type { Field } from 'payload'

import { isMeantFor } from '../../entries/onlyIn.js'
import { pickLocale } from '../../entries/pickLocale.js'
import { asObject } from '../../entries/read.js'
import { isBlank } from '../../entries/isBlank.js'
import type { WaitingSchedule } from '../../schedule/types.js'
import { differences, type PlacedValue, valuesOf } from './valuesOf.js'

/**
 * The state of one language of an entry: not meant to be; empty; a draft that was never published or was
 * unpublished; published with pending changes; scheduled; or published.
 */
export const LOCALE_STATES = [
  'excluded',
  'none',
  'draft',
  'changed',
  'scheduled',
  'published',
] as const
export type LocaleState = (typeof LOCALE_STATES)[number]

type Doc = Record<string, unknown>

/** An entry as the public reads it and as it was last saved, both in all locales. */
export type EntryDocs = {
  fields: readonly Field[]
  /** The live document; null when there is none. */
  live: Doc | null
  /** The latest version. */
  latest: Doc
}

/** The state of one language. What all locales share counts for the language of origin. */
export function localeState(
  args: EntryDocs & {
    locale: string
    sourceLocale: string
    schedules: readonly Pick<WaitingSchedule, 'locale' | 'action'>[]
  },
): LocaleState {
  const { locale, sourceLocale, schedules } = args
  if (isExcluded(args, locale)) return 'excluded'
  const waits = schedules.some((one) => one.locale === locale && one.action === 'publish')
  if (waits) return 'scheduled'
  if (!isPublished(args.live, locale)) return hasTexts(args, locale) ? 'draft' : 'none'
  if (hasOwnChanges(args, locale)) return 'changed'
  return locale === sourceLocale && isSharedPending(args) ? 'changed' : 'published'
}

/** The newest draft leaves the language out, and the public does not read it either. */
function isExcluded({ live, latest }: EntryDocs, locale: string): boolean {
  const isPublic = isPublished(live, locale) && isMeantFor(live ?? {}, locale)
  return !isMeantFor(latest, locale) && !isPublic
}

/** Whether the public may read this language of the live document. */
export function isPublished(live: Doc | null, locale: string): boolean {
  return asObject(live?._status)[locale] === 'published'
}

/**
 * Whether shared fields have changes that are not live yet. Before the first publication there is
 * nothing live to differ from.
 */
export function isSharedPending(docs: EntryDocs): boolean {
  const { live } = docs
  if (!live || !Object.values(asObject(live._status)).includes('published')) return false
  // Any language will do: what is shared is the same in each.
  return differs(docs, '', ({ localised }) => !localised)
}

function hasOwnChanges(docs: EntryDocs, locale: string): boolean {
  return differs(docs, locale, ({ localised }) => localised)
}

function hasTexts({ latest, fields }: EntryDocs, locale: string): boolean {
  return inLocale({ doc: latest, fields, locale }).some(
    ({ localised, value }) => localised && !isBlank(value),
  )
}

function differs(
  { live, latest, fields }: EntryDocs,
  locale: string,
  counts: (value: PlacedValue) => boolean,
): boolean {
  const before = inLocale({ doc: live ?? {}, fields, locale }).filter(counts)
  const after = inLocale({ doc: latest, fields, locale }).filter(counts)
  return differences(before, after).length > 0
}

/** What people have written in one language of a document in all locales. */
export function inLocale({
  doc,
  fields,
  locale,
}: {
  doc: Doc
  fields: readonly Field[]
  locale: string
}): PlacedValue[] {
  return valuesOf(pickLocale({ doc, fields, locale }), fields)
}
