import type { Payload, Where } from 'payload'

import type { Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { asText } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import { indexMemory, type MemoryIndex } from './indexMemory.js'
import { findMemory, type StoredMemoryRow } from './store.js'
import { unitOf } from './unitOf.js'

export type LocalePair = { sourceLocale: string; targetLocale: string }

type Held = { index: MemoryIndex; stamp: Stamp; rows: Map<string, { savedAt: string }> }
type Stamp = { count: number; newest: string }

const held = new WeakMap<Payload, Map<string, Held>>()

/**
 * The memory of a pair of languages, read when it is first asked for. One light query tells whether
 * anything was written since, here or by another process: what is new is read then; where something
 * is gone, all of it.
 */
export async function pairMemory(store: Store, pair: LocalePair): Promise<MemoryIndex> {
  const all = held.get(store.payload) ?? new Map<string, Held>()
  held.set(store.payload, all)
  const name = `${pair.sourceLocale}>${pair.targetLocale}`
  const stamp = await stampOf(store, pair)
  const known = all.get(name)
  if (known && isSame(known.stamp, stamp)) return known.index
  if (known && stamp.newest >= known.stamp.newest && stamp.count >= known.stamp.count) {
    const since = await rowsOf(store, pair, known.stamp.newest)
    const isReplaced = since.some(({ key, savedAt }) => {
      const row = known.rows.get(key)
      return row !== undefined && row.savedAt !== savedAt
    })
    if (!isReplaced) for (const row of since) add(known, { row, store })
    known.stamp = stamp
    if (!isReplaced && known.rows.size === stamp.count) return known.index
  }
  const made: Held = { index: indexMemory(), stamp, rows: new Map() }
  for (const row of await rowsOf(store, pair)) add(made, { row, store })
  all.set(name, made)
  return made.index
}

function add(memory: Held, { row, store }: { row: StoredMemoryRow; store: Store }): void {
  const { key, savedAt } = row
  if (memory.rows.has(key)) return
  memory.rows.set(key, { savedAt })
  memory.index.add(unitOf(row, store.settings))
}

function rowsOf(store: Store, pair: LocalePair, since?: string): Promise<StoredMemoryRow[]> {
  const and = whereOf(pair)
  return findMemory(store, {
    and: since === undefined ? and : [...and, { savedAt: { greater_than_equal: since } }],
  })
}

async function stampOf(store: Store, pair: LocalePair): Promise<Stamp> {
  const { docs, totalDocs } = await store.payload.db.find<Record<string, unknown>>({
    collection: slugOf(store.settings, 'translationMemory'),
    where: { and: whereOf(pair) },
    sort: '-savedAt',
    limit: 1,
    pagination: true,
    joins: false,
    select: { savedAt: true },
    ...transactionOf(store),
  })
  return { count: totalDocs, newest: asText(docs[0]?.savedAt) ?? '' }
}

function whereOf({ sourceLocale, targetLocale }: LocalePair): Where[] {
  return [
    { sourceLocale: { equals: sourceLocale } },
    { targetLocale: { equals: targetLocale } },
    { approved: { equals: true } },
  ]
}

function isSame(one: Stamp, other: Stamp): boolean {
  return one.count === other.count && one.newest === other.newest
}
