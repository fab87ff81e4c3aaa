'use client'

import type { Publication } from '../../publication/state/publicationOf.js'
import { send } from './send.client.js'

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

/** By address. The panel and the buttons above the form share one reading. */
const stores = new Map<string, Store>()

function storeOf(url: string): Store {
  const known = stores.get(url)
  if (known) return known
  const made: Store = { snapshot: UNKNOWN, stamp: null, reads: 0, listeners: new Set() }
  stores.set(url, made)
  return made
}

export function subscribe(url: string, listener: () => void): () => void {
  const store = storeOf(url)
  store.listeners.add(listener)
  return () => {
    store.listeners.delete(listener)
    if (store.listeners.size === 0) stores.delete(url)
  }
}

export function snapshotOf(url: string | null): Snapshot {
  return (url && stores.get(url)?.snapshot) || UNKNOWN
}

/** Reads the address unless it was read for this stamp already. */
export async function load(url: string, stamp: string, language: string): Promise<void> {
  if (storeOf(url).stamp === stamp) return
  storeOf(url).stamp = stamp
  await reload(url, language)
}

/** Reloads the address; the old data stays visible meanwhile. */
export async function reload(url: string, language: string): Promise<Snapshot> {
  const store = storeOf(url)
  const read = ++store.reads
  const answer = await send(url, { language })
  if (read !== store.reads) return store.snapshot
  const publication = answer.ok
    ? (answer.body as Publication) // what our own endpoint gives
    : store.snapshot.publication
  store.snapshot = { publication, failed: !answer.ok, isLoading: false }
  for (const listener of store.listeners) listener()
  return store.snapshot
}
