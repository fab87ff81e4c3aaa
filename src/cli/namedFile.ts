import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { NamedFile } from '../translation/xliff/zipFiles.js'
import { MOST_BYTES } from '../translation/xml/readXml.js'
import { UserError } from './report.js'

/**
 * A file that a command is given. Its size is asked first: a file of any size costs nothing.
 *
 * @throws UserError when it cannot be read, or is larger than any file for translators may be
 */
export async function readNamed(file: string): Promise<NamedFile> {
  try {
    const { size } = await stat(file)
    if (size <= MOST_BYTES) return { name: path.basename(file), bytes: await readFile(file) }
  } catch (error) {
    throw new UserError(`${file}: cannot be read: ${reasonOf(error)}.`)
  }
  throw new UserError(`${file}: expected at most ${MOST_BYTES} bytes. Split the file.`)
}

/**
 * Writes a file that a command was asked for; folders on the way are made.
 *
 * @throws UserError when it cannot be written
 */
export async function writeNamed(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  } catch (error) {
    throw new UserError(`${file}: cannot be written: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
