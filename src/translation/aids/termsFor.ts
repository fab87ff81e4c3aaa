import type { Payload } from 'payload'

import { findRaw, type Store } from '../../entries/store.js'
import { asObjects, asText, asTexts } from '../../entries/read.js'
import type { Term } from '../glossary/types.js'

/** What another process has changed is known after so many milliseconds at most. */
const KEPT = 30_000

type Owned = { term: Term; programme: string | null }
type Held = { readAt: number; all: readonly Owned[]; lists: Map<string | null, readonly Term[]> }

const held = new WeakMap<Payload, Held>()

/**
 * The terms of a programme and of all programmes, their locales as codes. Kept in this process until
 * a term changes, for 30 seconds at most; the same list is given until then. One query at most.
 *
 * @param programme Its id; null for the terms of all programmes alone.
 */
export async function termsFor(
  store: Store,
  { programme }: { programme: string | null },
): Promise<readonly Term[]> {
  const known = held.get(store.payload)
  const isFresh = known !== undefined && Date.now() - known.readAt < KEPT
  const { all, lists } = isFresh ? known : await readAll(store)
  const list =
    lists.get(programme) ??
    all
      .filter((owned) => owned.programme === null || owned.programme === programme)
      .map(({ term }) => term)
  lists.set(programme, list)
  return list
}

/** To be called when a term has changed. */
export function forgetTerms(payload: Payload): void {
  held.delete(payload)
}

async function readAll(store: Store): Promise<Held> {
  const readAt = Date.now()
  const rows = await findRaw(store, { key: 'glossaryTerms' })
  const all = rows.map((row) => ({ term: termOf(row), programme: idText(row.programme) }))
  const made: Held = { readAt, all, lists: new Map() }
  held.set(store.payload, made)
  return made
}

/** A document of the glossary as a term, its locales as codes; its programme is left out. Pure. */
export function termOf(doc: Record<string, unknown> & { id: unknown }): Term {
  const partOfSpeech = asText(doc.partOfSpeech)
  const definition = asText(doc.definition)
  const said = asObjects(doc.translations).flatMap((row) => {
    const locale = asText(row.locale)
    const words = { preferred: asTexts(row.preferred), forbidden: asTexts(row.forbidden) }
    return locale ? [[locale, words] as const] : []
  })
  return {
    id: String(doc.id),
    sourceLocale: asText(doc.sourceLocale) ?? '',
    term: asText(doc.term) ?? '',
    caseSensitive: doc.caseSensitive === true,
    ...(partOfSpeech ? { partOfSpeech } : {}),
    ...(definition ? { definition } : {}),
    translations: Object.fromEntries(said),
    doNotTranslate: doc.doNotTranslate === true,
  }
}

/** The id that a relation holds, as text; null for none. */
export function idText(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'id' in value) return idText(value.id)
  if (typeof value === 'number' || typeof value === 'string') return String(value) || null
  return null
}
