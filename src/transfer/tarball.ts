import { createReadStream } from 'node:fs'
import { createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'

import { MANIFEST, pathsIn, problemOfPath } from './listedFiles.js'
import { TransferError } from './transferError.js'

/** Writes the files of a folder as one tar stream, the manifest first. */
export async function packFolder(folder: string, out: Writable): Promise<void> {
  const tar = pack()
  const written = pipeline(tar, out, { end: false })
  try {
    const names = (await pathsIn(folder)).filter((name) => name !== MANIFEST)
    for (const name of [MANIFEST, ...names]) {
      const file = path.join(folder, name)
      const { size, mtime } = await stat(file)
      const entry = tar.entry({ name, size, mtime, mode: 0o600, type: 'file' })
      await pipeline(createReadStream(file), entry)
    }
    tar.finalize()
    await written
  } catch (error) {
    tar.destroy()
    written.catch(() => undefined)
    throw error
  }
}

/**
 * Writes the files of a tar stream into a folder. Only files are taken, each once and within it.
 *
 * @throws TransferError when the stream is no tar, ends too early or holds anything else
 */
export async function unpackFolder(input: Readable, folder: string): Promise<void> {
  const tar = extract()
  const read = pipeline(input, tar)
  read.catch(() => undefined)
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header
      const problem = type === 'file' ? problemOfPath(name) : `expected a file, got a ${type}`
      if (problem !== null)
        throw new TransferError(`${JSON.stringify(name)} in the tar: ${problem}.`)
      const place = path.join(folder, name)
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await pipeline(entry, createWriteStream(place, { flags: 'wx', mode: 0o600 }))
    }
    await read
  } catch (error) {
    input.destroy()
    if (error instanceof TransferError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new TransferError(`Standard input: expected a whole tar: ${reason}.`)
  }
}
