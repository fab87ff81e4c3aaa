import { type Change, noteChanges } from '../../editions/changes.js'
import type { EditionType } from '../../editions/types.js'
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
  for (const { ref, locale, changedAt } of await rowsOf(store, refs)) {
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
  for (const { id, ref, type, uid, locale, changedAt } of await rowsOf(store, [...wanted.keys()])) {
    const at = wanted.get(ref)?.[locale]
    if (at === undefined || at === changedAt) continue
    await store.payload.db.updateOne({
      ...{ collection: slugOf(store.settings, 'editions'), id, returning: false },
      // Null keeps adapters from adding a time of their own.
      data: { changedAt: at, updatedAt: null },
    })
    await noteChanges(store, [{ type, uid }])
  }
}

type Row = Change & { id: number | string; ref: string; locale: string; changedAt: string }

/** Those that are made of the live document; a later stage has its own moment in its key. */
async function rowsOf(store: Store, refs: readonly string[]): Promise<Row[]> {
  const select = {
    key: true,
    ref: true,
    type: true,
    uid: true,
    locale: true,
    changedAt: true,
  } as const
  const rows = await findRaw(store, { key: 'editions', where: { ref: { in: [...refs] } }, select })
  return rows.flatMap((row) => {
    const { key, ref, uid, locale, changedAt } = row
    const type = row.type as EditionType // rows are written by `toRow` alone
    const isMade = typeof locale === 'string' && locale !== '' && !String(key).includes('#')
    return isMade
      ? [
          {
            id: row.id,
            ref: String(ref),
            type,
            uid: String(uid),
            locale,
            changedAt: String(changedAt),
          },
        ]
      : []
  })
}
