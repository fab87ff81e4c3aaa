import { setImmediate } from 'node:timers/promises'

import type { CollectionKey } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'

/** How many documents or lines are held at once. */
const PAGE = 100

type Row = Record<string, unknown> & { id: number | string }

/** All documents of a collection, some at a time; held are their ids. */
export async function* pagesOf(store: Store, key: CollectionKey): AsyncGenerator<Row[]> {
  const rows = await findRaw(store, { key, select: { id: true } })
  const ids = rows.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += PAGE) {
    yield await findRaw(store, { key, where: { id: { in: ids.slice(at, at + PAGE) } } })
    // libsql frees its statements between events (tursodatabase/libsql-js#153).
    await setImmediate()
  }
}

/** The members of a stream, some at a time. */
export async function* inPages<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let page: T[] = []
  for await (const one of all) {
    if (page.push(one) < PAGE) continue
    yield page
    page = []
    await setImmediate()
  }
  if (page.length > 0) yield page
}
