import { copyFile, link, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { codeOf } from '../errors.js'
import type { NamedFile } from './fileNames.js'

/** Beside the files of a collection; the name of an upload never begins with a dot. */
const FOLDER = '.set-aside'

/** The files that a unit of work may replace or delete, in the folder of a collection. */
type Kept = { directory: string; unit: string }

/**
 * Keeps files within reach until their unit of work has ended: Payload deletes them before it
 * writes the database. A second name for each costs no space; where the file system has none, a
 * copy. Files that are not there are left out.
 */
export async function setAside({ directory, unit }: Kept, names: readonly string[]): Promise<void> {
  const folder = path.join(directory, FOLDER, unit)
  await mkdir(folder, { recursive: true })
  for (const name of names) {
    const [from, to] = [path.join(directory, name), path.join(folder, name)]
    await link(from, to).catch(async (error: unknown) => {
      const code = codeOf(error)
      if (code !== 'EEXIST' && code !== 'ENOENT') await copyFile(from, to)
    })
  }
}

export async function isSetAside({ directory, unit }: Kept, name: string): Promise<boolean> {
  return (await sizeOf(keptPlace({ directory, unit }, name))) !== null
}

/**
 * Puts back what rows name and what is not whole in its place, and lets go of the others of `names`,
 * which are deleted with that.
 *
 * @param named The files that rows name, with their sizes.
 * @returns names of the files that came back
 */
export async function bringBack(
  { directory, unit }: Kept,
  { names, named }: { names: readonly string[]; named: readonly NamedFile[] },
): Promise<string[]> {
  const back: string[] = []
  const folder = path.join(directory, FOLDER, unit)
  for (const name of names) {
    const [kept, place] = [path.join(folder, name), path.join(directory, name)]
    const file = named.find((one) => one.name === name)
    const present = await sizeOf(place)
    const expected = file?.bytes ?? present
    const isLost = file !== undefined && (present === null || present !== expected)
    if (!isLost || (await sizeOf(kept)) === null) await rm(kept, { force: true })
    else {
      await rename(kept, place)
      back.push(name)
    }
  }
  // Others of the same unit may still have theirs there.
  for (const one of [folder, path.dirname(folder)]) await rmdir(one).catch(() => undefined)
  return back
}

/** What a unit of work has set aside. */
export function keptBy({ directory, unit }: Kept): Promise<string[]> {
  return namesIn(path.join(directory, FOLDER, unit))
}

/** Where a unit of work has set a file aside. */
export function keptPlace({ directory, unit }: Kept, name: string): string {
  return path.join(directory, FOLDER, unit, name)
}

/** Units of work that did not come to their end. */
export function unitsLeft(directory: string): Promise<string[]> {
  return namesIn(path.join(directory, FOLDER))
}

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

/** Size of a file, bytes; null: it is not there. */
export async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  )
}
