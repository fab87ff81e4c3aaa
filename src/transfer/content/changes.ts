import { noteAround } from '../../editions/changes.js'
import { noted } from '../../editions/publicChanges.js'
import { fromRow } from '../../editions/row.js'
import type { Edition } from '../../editions/types.js'
import { slugOf } from '../../entries/slugOf.js'
import { findRaw, type Store } from '../../entries/store.js'
import type { CheckedContent } from './checkContent.js'
import { isPlain } from './kinds.js'
import { inPages } from './pagesOf.js'
import { isEntryKey } from '../../entries/slugs.js'

/** When the public last saw something new of a document, by ref and locale. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Reads when the editions of these documents last said something new. No entry tells it: an edition may be older than its
 * entry, which was saved since without a change for the public.
 */
export async function readChanges(store: Store, refs: readonly string[]): Promise<Changes> {
  const changes = new Map<string, Map<string, string>>()
  for (const { edition } of await rowsOf(store, refs)) {
    const { ref, locale, changedAt } = edition
    const own = changes.get(ref) ?? new Map<string, string>()
    changes.set(ref, own.set(locale, changedAt))
  }
  return changes
}

type Args = { checked: CheckedContent; ids: ReadonlyMap<string, number | string> }

/** Gives editions that were made anew the times of the export, which the public sees. */
export async function writeChanges(store: Store, { checked, ids }: Args): Promise<void> {
  for (const kind of checked.kinds) {
    if (!isEntryKey(kind) && !isPlain(kind)) continue
    for await (const page of inPages(checked.lines(kind))) {
      const wanted = new Map(
        page.map(({ value }) => [
          `${kind}:${ids.get(`${kind}:${String(value.uid)}`)}`,
          value.changed as Record<string, string> | undefined, // checked before
        ]),
      )
      await writeTimes(store, wanted)
    }
  }
}

async function writeTimes(
  store: Store,
  wanted: ReadonlyMap<string, Record<string, string> | undefined>,
): Promise<void> {
  for (const { id, isTold, edition } of await rowsOf(store, [...wanted.keys()])) {
    const { ref, type, uid, locale, changedAt } = edition
    const at = wanted.get(ref)?.[locale]
    if (at === undefined || at === changedAt) continue
    const change = isTold ? noted(edition, 'changed') : { type, uid }
    await noteAround(store, [change], async () => {
      await store.payload.db.updateOne({
        ...{ collection: slugOf(store.settings, 'editions'), id, returning: false },
        // Null keeps adapters from adding a time of their own.
        data: { changedAt: at, updatedAt: null },
      })
    })
  }
}

type Row = { id: number | string; isTold: boolean; edition: Edition }

const SELECT: Record<string, true> = {
  ...{ key: true, ref: true, type: true, uid: true, locale: true, slug: true, programme: true },
  ...{ changedAt: true, told: true },
}

/** Those that are made of the live document; a later stage has its own moment in its key. */
async function rowsOf(store: Store, refs: readonly string[]): Promise<Row[]> {
  const where = { ref: { in: [...refs] } }
  const rows = await findRaw(store, { key: 'editions', where, select: SELECT })
  return rows
    .map((row) => ({ id: row.id, isTold: row.told === 'yes', edition: fromRow(row) }))
    .filter(({ edition: { key, locale } }) => locale !== '' && !key.includes('#'))
}
