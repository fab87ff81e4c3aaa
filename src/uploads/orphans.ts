import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { FILED_KEYS } from '../entries/slugs.js'
import type { FileStore, ListedFile } from '../storage/fileStore.js'
import { findRaw } from '../entries/store.js'
import { filesOf } from './fileNames.js'
import { localUploads } from './localUploads.js'
import { namesIn } from './setAside.js'
import { FOLDERS } from './storedFiles.js'

/** Younger ones may belong to an upload that is under way, milliseconds. */
const HOUR = 3_600_000

/** A file among those of uploads that no row names. */
export type Orphan = {
  /** Absolute; in a store, its key. */
  path: string
  bytes: number
  /** When it was last written, RFC 3339. */
  modifiedAt: string
}

/**
 * Finds files of uploads that were cut off by a kill: in a folder of uploads or in the store, named
 * by no row.
 *
 * @param args.all Also those written within the last hour; only right when no server runs.
 */
export async function findOrphans(args: {
  payload: Payload
  settings: Settings
  all?: boolean
}): Promise<Orphan[]> {
  const { payload, settings, all = false } = args
  const latest = all ? Infinity : Date.now() - HOUR
  if (settings.storage !== null) return orphansIn(settings.storage, { payload, settings, latest })
  const orphans: Orphan[] = []
  for (const { key, directory } of localUploads(payload, settings)) {
    // Files before rows: what is uploaded between the two has its row by then, or is young.
    const names = (await namesIn(directory)).filter((name) => !name.startsWith('.'))
    const docs = await findRaw({ payload, settings }, { key })
    const named = new Set(docs.flatMap(filesOf).map(({ name }) => name))
    for (const name of names.filter((one) => !named.has(one)).sort()) {
      const file = path.join(directory, name)
      const { size, mtime, isFile } = await factsOf(file)
      if (!isFile || mtime.getTime() > latest) continue
      orphans.push({ path: file, bytes: size, modifiedAt: mtime.toISOString() })
    }
  }
  return orphans
}

async function orphansIn(
  store: FileStore,
  { latest, ...place }: { payload: Payload; settings: Settings; latest: number },
): Promise<Orphan[]> {
  const orphans: Orphan[] = []
  for (const key of FILED_KEYS.filter((one) => !place.settings.off.has(one))) {
    const start = `${FOLDERS[key]}/`
    const files: ListedFile[] = []
    for await (const file of store.list(start)) files.push(file)
    const docs = await findRaw(place, { key })
    const named = new Set(docs.flatMap(filesOf).map(({ name }) => start + name))
    for (const { key: file, bytes, modifiedAt } of files) {
      if (named.has(file) || modifiedAt.getTime() > latest) continue
      orphans.push({ path: file, bytes, modifiedAt: modifiedAt.toISOString() })
    }
  }
  return orphans
}

export async function removeOrphans(
  { storage }: Pick<Settings, 'storage'>,
  orphans: readonly Orphan[],
): Promise<void> {
  for (const { path: file } of orphans)
    await (storage === null ? rm(file, { force: true }) : storage.remove(file))
}

async function factsOf(file: string) {
  const stats = await stat(file)
  return { size: stats.size, mtime: stats.mtime, isFile: stats.isFile() }
}
