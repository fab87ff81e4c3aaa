import type { SelectType } from 'payload'

import { UPLOAD_KEYS } from '../../collections/slugs.js'
import { findRaw, type Store } from './database.js'
import { isoDate } from './pickLocale.js'
import { EDITION_TYPES } from './refs.js'
import { isCurrent } from './revision.js'
import type { DependencyRef } from './source.js'
import type { EditionType, Ref } from './types.js'

type LightEntry = { updatedAt: string; locales: readonly string[] }
type LightRow = { locale: string; revision: string }

/** Entries and rows, by ref, in the few columns that tell whether they agree. */
export type Survey = {
  entries: ReadonlyMap<Ref, LightEntry>
  rows: ReadonlyMap<Ref, readonly LightRow[]>
  /** When a consent last changed. */
  consents: ReadonlyMap<string, string>
}

/** Reads a survey: one flat query for each collection, whatever it holds. */
export async function takeSurvey(store: Store): Promise<Survey> {
  const entries = new Map<Ref, LightEntry>()
  for (const type of EDITION_TYPES) {
    if (store.settings.off.has(type)) continue
    for (const [ref, entry] of await readEntries(store, type)) entries.set(ref, entry)
  }
  const rows = new Map<Ref, LightRow[]>()
  const select = { ref: true, locale: true, revision: true } as const
  for (const { ref, locale, revision } of await findRaw(store, { key: 'editions', select })) {
    const row = { locale: String(locale), revision: String(revision) }
    // Rows are written by `toRow` alone, so this is a ref.
    const known = rows.get(ref as Ref)
    if (known) known.push(row)
    else rows.set(ref as Ref, [row])
  }
  const consents = await findRaw(store, { key: 'consents', select: { updatedAt: true } })
  return {
    entries,
    rows,
    consents: new Map(
      consents.map(({ id, updatedAt }) => [`consents:${String(id)}`, isoDate(updatedAt) ?? '']),
    ),
  }
}

async function readEntries(store: Store, type: EditionType): Promise<[Ref, LightEntry][]> {
  const codes = store.settings.locales.map(({ code }) => code)
  const isUpload = UPLOAD_KEYS.some((key) => key === type)
  const status = { _status: true, deletedAt: true } as const
  const select: SelectType = { updatedAt: true, ...(isUpload ? {} : status) }
  const docs = await findRaw(store, { key: type, select })
  return docs.map(({ id, updatedAt, deletedAt, _status: status }) => {
    const byLocale = Object(status) as Record<string, unknown>
    const published = codes.filter((code) => byLocale[code] === 'published')
    const locales = isUpload ? codes : deletedAt ? [] : published
    return [`${type}:${String(id)}`, { updatedAt: isoDate(updatedAt) ?? '', locales }]
  })
}

/**
 * Refs whose rows may be other than they should: a locale too many or too few, another revision,
 * or no entry. An entry that is published but may not be shown (its consent is missing, say) is
 * always among them.
 */
export function suspects(survey: Survey): Ref[] {
  const { entries, rows } = survey
  const gone = [...rows.keys()].filter((ref) => !entries.has(ref))
  return [...gone, ...[...entries.keys()].filter((ref) => differs(ref, survey))]
}

function differs(ref: Ref, { entries, rows, consents }: Survey): boolean {
  const entry = entries.get(ref)
  const own = rows.get(ref) ?? []
  if (!entry || own.length !== entry.locales.length) return true
  // A ref of a file or media document is both what an entry rests on and an entry here.
  const timeOf = (dependency: DependencyRef) =>
    consents.get(dependency) ?? entries.get(dependency as Ref)?.updatedAt ?? null
  return own.some(
    ({ locale, revision }) =>
      !entry.locales.includes(locale) ||
      !isCurrent(revision, { updatedAt: entry.updatedAt, timeOf }),
  )
}
