import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { ownLikeFolder } from '../../database/ownLikeFolder.js'
import { syncFolder } from '../../database/syncFile.js'

/**
 * Something new that takes a place, and where what was there goes. Null: nothing comes; nothing was
 * there.
 */
export type Swap = { part: string | null; place: string; old: string | null }

/**
 * Puts several new files and folders in their places. All of it happens, or the next call of
 * {@link undoSwaps} undoes it: the journal stands beside the database until the last is done, and no
 * server starts while it does.
 */
export async function swapAll(journal: string, swaps: readonly Swap[]): Promise<void> {
  await writeJournal(journal, swaps)
  for (const { part, place, old } of swaps) {
    if (old !== null && existsSync(place)) await rename(place, old)
    if (part !== null) await rename(part, place)
    await syncFolder(path.dirname(place))
  }
  await rm(journal)
  await syncFolder(path.dirname(journal))
}

/** Whole or not at all, also on a full disk: half a journal could not be undone. */
async function writeJournal(journal: string, swaps: readonly Swap[]): Promise<void> {
  const part = `${journal}.part`
  try {
    await writeFile(part, JSON.stringify(swaps), { mode: 0o600, flush: true })
    ownLikeFolder(part)
    await rename(part, journal)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await syncFolder(path.dirname(journal))
}

/**
 * Brings back what a restore that was cut off had moved aside; nothing if there was none.
 *
 * @returns whether there was one
 */
export async function undoSwaps(journal: string): Promise<boolean> {
  if (!existsSync(journal)) return false
  const swaps = JSON.parse(await readFile(journal, 'utf8')) as Swap[] // written by `swapAll`
  for (const { part, place, old } of [...swaps].reverse()) {
    // Where the part is gone, it has taken the place.
    if (part !== null && !existsSync(part)) await rm(place, { recursive: true, force: true })
    if (old !== null && existsSync(old) && !existsSync(place)) await rename(old, place)
    if (part !== null) await rm(part, { recursive: true, force: true })
  }
  await rm(journal)
  return true
}
