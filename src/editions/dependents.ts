import { setImmediate } from 'node:timers/promises'
import type { Where } from 'payload'

import { ENTRY_KEYS, type UploadKey } from '../entries/slugs.js'
import { findRaw, type Store } from '../entries/store.js'
import { STAMPS } from './stamp.js'
import { syncEntry } from './syncEntry.js'
import type { EditionType, Ref } from './types.js'

type Target = { type: EditionType; id: string }

/** Types whose editions rest on a consent. */
export const CONSENTED = ['testimonials', 'stories', 'media'] as const

/**
 * Everything that rests on a consent: what links to it now, what will when a draft is published
 * that waits, and what has rows that were made when it still did (SQLite empties the links to a
 * deleted record).
 */
export async function restingOnConsent(store: Store, id: number | string): Promise<Target[]> {
  const made = { revision: { contains: `;consents:${id}@` } }
  const where: Where[] = [{ consents: { equals: String(id) } }, { and: [STAMPS, made] }]
  const targets = await targetsOf(store, { or: where })
  for (const type of CONSENTED) {
    if (store.settings.off.has(type)) continue
    const where = { consent: { equals: id } }
    const docs = await findRaw(store, { key: type, where, select: { consent: true } })
    targets.push(...docs.map((doc) => ({ type, id: String(doc.id) })))
  }
  return targets
}

/** Entries whose editions hold facts of an upload: a video's length, a file's language or cover. */
export function restingOnUpload(
  store: Store,
  { type, id }: { type: UploadKey; id: number | string },
): Promise<Target[]> {
  const entry = type === 'media' ? 'testimonials' : 'documents'
  const ref: Ref = `${type}:${String(id)}`
  return targetsOf(store, { and: [{ shows: { equals: ref } }, { type: { equals: entry } }] })
}

/** Every entry that shows an upload. */
export function showingUpload(
  store: Store,
  { type, id }: { type: UploadKey; id: number | string },
): Promise<Target[]> {
  const ref: Ref = `${type}:${String(id)}`
  return targetsOf(store, { and: [{ shows: { equals: ref } }, { type: { in: [...ENTRY_KEYS] } }] })
}

/** Brings the editions of each entry in step, each once, one after another. */
export async function syncAll(store: Store, targets: readonly Target[]): Promise<void> {
  const once = new Map(targets.map((target) => [`${target.type}:${target.id}`, target]))
  for (const target of once.values()) {
    await syncEntry({ ...store, ...target })
    // Lets others have the process in between: libsql answers without giving it up.
    await setImmediate()
  }
}

async function targetsOf(store: Store, where: Parameters<typeof findRaw>[1]['where']) {
  const rows = await findRaw(store, {
    key: 'editions',
    ...(where ? { where } : {}),
    select: { type: true, entry: true },
  })
  // Rows are written by `toRow` alone, so the type is one of ours.
  return rows.map(({ type, entry }): Target => ({ type: type as EditionType, id: String(entry) }))
}
