'use client'

import type { Publication } from '../../publication/state/publicationOf.js'
import type { Api } from '../useApi.client.js'

/** Where an entry stands, as last heard. */
export type Snapshot = { publication: Publication | null; failed: boolean; isLoading: boolean }

const UNKNOWN: Snapshot = { publication: null, failed: false, isLoading: true }

type Store = {
  snapshot: Snapshot
  /** What the snapshot was read for; it is read again for another. */
  stamp: string | null
  /** Counts the reads, so that a slow answer never replaces a newer one. */
  reads: number
  listeners: Set<() => void>
}

/** By path below the API. The panel and the buttons above the form share one reading. */
const stores = new Map<string, Store>()

function storeOf(path: string): Store {
  const known = stores.get(path)
  if (known) return known
  const made: Store = { snapshot: UNKNOWN, stamp: null, reads: 0, listeners: new Set() }
  stores.set(path, made)
  return made
}

export function subscribe(path: string, listener: () => void): () => void {
  const store = storeOf(path)
  store.listeners.add(listener)
  return () => {
    store.listeners.delete(listener)
    if (store.listeners.size === 0) stores.delete(path)
  }
}

export function snapshotOf(path: string | null): Snapshot {
  return (path && stores.get(path)?.snapshot) || UNKNOWN
}

/** Reads the path unless it was read for this stamp already. */
export async function load(
  path: string,
  { ask, stamp }: { ask: Api['ask']; stamp: string },
): Promise<void> {
  if (storeOf(path).stamp === stamp) return
  storeOf(path).stamp = stamp
  await reload(path, ask)
}

/** Reloads the path; the old data stays visible meanwhile. */
export async function reload(path: string, ask: Api['ask']): Promise<Snapshot> {
  const store = storeOf(path)
  const read = ++store.reads
  const answer = await ask<Publication>(path)
  if (read !== store.reads) return store.snapshot
  const publication = answer.ok ? answer.body : store.snapshot.publication
  store.snapshot = { publication, failed: !answer.ok, isLoading: false }
  for (const listener of store.listeners) listener()
  return store.snapshot
}
