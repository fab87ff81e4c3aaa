import { copyFile, link, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'

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
  return (await sizeOf(path.join(directory, FOLDER, unit, name))) !== null
}

/** Puts everything back that was set aside, over what stands there now. */
export async function bringBack({ directory, unit }: Kept): Promise<void> {
  const folder = path.join(directory, FOLDER, unit)
  for (const name of await namesIn(folder)) {
    await rename(path.join(folder, name), path.join(directory, name))
  }
  await forget({ directory, unit })
}

/** Lets go of what was set aside: the files are deleted with it, where nothing else names them. */
export async function forget({ directory, unit }: Kept): Promise<void> {
  await rm(path.join(directory, FOLDER, unit), { recursive: true, force: true })
  await rmdir(path.join(directory, FOLDER)).catch(() => undefined)
}

/** Units of work that did not come to their end, each with the files that it had set aside. */
export async function leftAside(directory: string): Promise<{ unit: string; names: string[] }[]> {
  const root = path.join(directory, FOLDER)
  const units = await namesIn(root)
  return Promise.all(
    units.map(async (unit) => ({ unit, names: await namesIn(path.join(root, unit)) })),
  )
}

/**
 * Puts one file back unless the file in its place is whole.
 *
 * @param bytes Size that the database has of it; null: unknown.
 */
export async function bringBackIfLost(
  { directory, unit }: Kept,
  { name, bytes }: { name: string; bytes: number | null },
): Promise<boolean> {
  const [place, kept] = [path.join(directory, name), path.join(directory, FOLDER, unit, name)]
  const present = await sizeOf(place)
  if (present !== null && (bytes === null || present === bytes)) return false
  await rename(kept, place)
  return true
}

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

export async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
