import { slugOf } from '../../entries/slugOf.js'
import { findRaw, type Store } from '../../entries/store.js'
import type { ReadLine } from './checkContent.js'
import { isEntryKind, isPlain, type Kind } from './kinds.js'

/** When the public last saw something new of a document, by ref and locale. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Reads when editions last said something new. No entry tells it: an edition may be older than its
 * entry, which was saved since without a change for the public.
 */
export async function readChanges(store: Store): Promise<Changes> {
  const changes = new Map<string, Map<string, string>>()
  for (const { ref, locale, changedAt } of await rowsOf(store)) {
    const own = changes.get(ref) ?? new Map<string, string>()
    changes.set(ref, own.set(locale, changedAt))
  }
  return changes
}

type Lines = ReadonlyMap<Kind, readonly ReadLine[]>

/** Gives editions that were made anew the times of the export. */
export async function writeChanges(
  store: Store,
  { lines, ids }: { lines: Lines; ids: ReadonlyMap<string, number | string> },
): Promise<void> {
  const wanted = new Map<string, unknown>()
  for (const [kind, all] of lines) {
    if (!isEntryKind(kind) && !isPlain(kind)) continue
    for (const { value } of all)
      wanted.set(`${kind}:${ids.get(`${kind}:${String(value.uid)}`)}`, value.changed)
  }
  for (const { id, ref, locale, changedAt } of await rowsOf(store)) {
    const times = wanted.get(ref) as Record<string, string> | undefined // checked before
    const at = times?.[locale]
    if (at === undefined || at === changedAt) continue
    await store.payload.db.updateOne({
      ...{ collection: slugOf(store.settings, 'editions'), id, returning: false },
      // Null keeps adapters from adding a time of their own.
      data: { changedAt: at, updatedAt: null },
    })
  }
}

type Row = { id: number | string; ref: string; locale: string; changedAt: string }

/** Those that are made of the live document; a later stage has its own moment in its key. */
async function rowsOf(store: Store): Promise<Row[]> {
  const select = { key: true, ref: true, locale: true, changedAt: true } as const
  const rows = await findRaw(store, { key: 'editions', select })
  return rows.flatMap((row) => {
    const { key, ref, locale, changedAt } = row
    const isMade = typeof locale === 'string' && locale !== '' && !String(key).includes('#')
    return isMade ? [{ id: row.id, ref: String(ref), locale, changedAt: String(changedAt) }] : []
  })
}
