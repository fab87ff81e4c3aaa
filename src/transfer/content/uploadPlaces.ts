import { createHash } from 'node:crypto'
import { chmod, copyFile, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { hashFile } from '../../database/hashFile.js'
import { makeFolders, ownLikeFolder } from '../../database/ownLikeFolder.js'
import { syncFile } from '../../database/syncFile.js'
import { FILED_KEYS } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { mimeTypeOf } from '../../media/kinds.js'
import type { FileStore } from '../../storage/fileStore.js'
import { localUploads } from '../../uploads/localUploads.js'
import { readStored } from '../../uploads/readStored.js'
import { sizeOf } from '../../uploads/setAside.js'
import { type FiledKey, storedKey } from '../../uploads/storedFiles.js'

/** Where the files of a collection of uploads go. */
export type UploadPlace = {
  key: FiledKey
  /** How a file there is called in messages. */
  nameOf: (name: string) => string
  /** SHA-256 of a file there, hexadecimal; null: there is none. */
  hashOf: (name: string) => Promise<string | null>
  /** Copies a file there, whole or not at all. */
  put: (from: string, name: string) => Promise<void>
}

/** On our disk or in a store; those of a storage plugin are left out. */
export function uploadPlaces(payload: Payload, settings: Settings): UploadPlace[] {
  const { storage, off } = settings
  if (storage !== null)
    return FILED_KEYS.filter((key) => !off.has(key)).map((key) => inStore(storage, key))
  return localUploads(payload, settings).map(onDisk)
}

function onDisk({ key, directory }: { key: FiledKey; directory: string }): UploadPlace {
  const placeOf = (name: string) => path.join(directory, name)
  return {
    key,
    nameOf: placeOf,
    hashOf: async (name) => {
      const place = placeOf(name)
      return (await sizeOf(place)) === null ? null : (await hashFile(place)).sha256
    },
    put: (from, name) => putOnDisk(from, placeOf(name)),
  }
}

async function putOnDisk(from: string, to: string): Promise<void> {
  makeFolders(path.dirname(to))
  const part = path.join(path.dirname(to), `.import-${path.basename(to)}`)
  try {
    await copyFile(from, part)
    await chmod(part, 0o600)
    ownLikeFolder(part)
    await syncFile(part)
    await rename(part, to)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function inStore(store: FileStore, key: FiledKey): UploadPlace {
  return {
    key,
    nameOf: (name) => `${store.name}:${storedKey(key, name)}`,
    hashOf: async (name) => {
      const bytes = await readStored(store, key, name)
      return bytes && createHash('sha256').update(bytes).digest('hex')
    },
    put: async (from, name) => {
      const to = storedKey(key, name)
      if (to === null) throw new Error(`${name}: no upload has such a name.`)
      const bytes = new Uint8Array(await readFile(from))
      await store.write(to, { bytes, mimeType: mimeTypeOf(name) })
    },
  }
}
