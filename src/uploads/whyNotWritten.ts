import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'

import { failureOf, readOnly } from '../database/failureOf.js'
import { codeOf, type PluginError } from '../errors.js'

/** Written at once. */
const CHUNK = 1_048_576

/** The file system's own, and that of its parts. */
const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']

/**
 * Why a folder does not take so many bytes, by writing and deleting as many; null when it does.
 * Payload keeps the reason to itself when it cannot write the files of an upload.
 */
export async function whyNotWritten(directory: string, bytes: number): Promise<PluginError | null> {
  // No name of an upload begins with a dot.
  const file = path.join(directory, `.try-${randomUUID()}`)
  try {
    await writeZeros(file, Math.max(bytes, 1))
    return null
  } catch (error) {
    return NOT_WRITABLE.includes(codeOf(error)) ? readOnly() : failureOf(error)
  } finally {
    await rm(file, { force: true }).catch(() => undefined)
  }
}

async function writeZeros(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    for (let left = bytes; left > 0; left -= CHUNK) {
      await handle.writeFile(Buffer.alloc(Math.min(left, CHUNK)))
    }
  } finally {
    await handle.close()
  }
}
