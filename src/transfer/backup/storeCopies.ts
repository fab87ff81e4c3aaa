import { mkdir, rm } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { FileStore } from '../../storage/fileStore.js'
import type { NamedFile } from '../../uploads/fileNames.js'
import { type FiledKey, storedKey } from '../../uploads/storedFiles.js'
import { syncFile } from '../../database/syncFile.js'
import type { mediaCopies } from './mediaCopies.js'

/**
 * Copies of the files that rows name, out of a store. A file there never changes: what replaces it
 * has another name.
 */
export function storeCopies(
  { key, store }: { key: FiledKey; store: FileStore },
  to: string,
): ReturnType<typeof mediaCopies> {
  const done = new Set<string>()
  const folder = path.join(to, key)
  const copy = async (name: string) => {
    const from = storedKey(key, name)
    const file = from === null ? null : await store.read(from)
    if (!file?.body) return
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const place = path.join(folder, name)
    const body = Readable.fromWeb(file.body as Parameters<typeof Readable.fromWeb>[0]) // Node's own
    await pipeline(body, createWriteStream(place, { mode: 0o600 }))
    await syncFile(place)
    done.add(name)
  }
  const copyNew = async (named: readonly NamedFile[]) => {
    for (const { name } of named) if (!done.has(name)) await copy(name)
  }
  return {
    ahead: copyNew,
    settle: async (named) => {
      await copyNew(named)
      const names = new Set(named.map(({ name }) => name))
      for (const name of [...done].filter((one) => !names.has(one)))
        await rm(path.join(folder, name), { force: true })
      return [...names].filter((name) => !done.has(name))
    },
  }
}
