import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { syncFolder } from '../database/syncFile.js'
import { codeOf } from '../errors.js'
import { TransferError } from './transferError.js'

/**
 * Makes a folder that is there whole or not at all, for its owner's eyes only: it is filled beside
 * its place, and gets its name at the end. What a kill leaves ends in `.part` and goes with the next try.
 *
 * @throws TransferError when something is at its place already
 */
export async function makeFolder<T>(
  folder: string,
  fill: (part: string) => Promise<T>,
): Promise<T> {
  await refuseTaken(folder)
  const part = `${path.resolve(folder)}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true, mode: 0o700 })
  try {
    const result = await fill(part)
    await rm(folder, { recursive: true, force: true })
    await rename(part, folder)
    await syncFolder(path.dirname(path.resolve(folder)))
    return result
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

/** A folder of the system for what passes through, gone afterwards. */
export async function inPassing<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stories-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function refuseTaken(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length === 0) return
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    if (codeOf(error) !== 'ENOTDIR') throw error
  }
  throw new TransferError(
    `${folder}: expected a new or empty folder, got one with files. Name another folder.`,
  )
}
