import { existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { PluginError } from '../../errors.js'
import { hashFile } from '../hashFile.js'
import { syncFile, syncFolder } from '../syncFile.js'
import { draftOf, removeDrafts } from './drafts.js'

type Args = {
  /** Runs one statement outside of any transaction. */
  execute: (statement: { sql: string; args: string[] }) => Promise<unknown>
  file: string
  /** What the copy is made for; a part of its name. */
  label: string
}

/**
 * Copies an SQLite database as it is now into a file beside it, for its owner's eyes only:
 * `stories.db` becomes `stories.before-LABEL.db`. A copy of that name from an earlier try stays; if
 * it holds the same, it serves again, else the new one gets a number. The caller has the database's
 * lock.
 *
 * @returns the copy's path
 * @throws MIGRATION_FAILED when there is no room for it; then nothing has changed
 */
export async function copyBefore({ execute, file, label }: Args): Promise<string> {
  const { dir, name } = path.parse(file)
  const draft = draftOf(file, label)
  try {
    removeDrafts(file)
    await (await open(draft, 'wx', 0o600)).close()
    await execute({ sql: 'VACUUM INTO ?', args: [draft] })
    // SQLite does not wait for the disk here.
    await syncFile(draft)
    return await keep(draft, (n) =>
      path.join(dir, `${name}.before-${label}${n === 1 ? '' : `.${n}`}.db`),
    )
  } catch (error) {
    removeDrafts(file)
    const reason = error instanceof Error ? error.message : String(error)
    throw new PluginError(
      'MIGRATION_FAILED',
      `The database could not be copied before its migration, so nothing was changed: ${reason}. ` +
        `${sizeOf(file)} are needed in ${dir}. Make room, or change its rights, and start again.`,
    )
  }
}

/** Makes the draft the copy, or drops it where it is there already. */
async function keep(draft: string, place: (n: number) => string): Promise<string> {
  let n = 1
  while (existsSync(place(n))) {
    if (await isSame(draft, place(n))) {
      await rm(draft)
      return place(n)
    }
    n++
  }
  await rename(draft, place(n))
  await syncFolder(path.dirname(draft))
  return place(n)
}

/** `VACUUM INTO` writes the same content as the same bytes. */
async function isSame(one: string, other: string): Promise<boolean> {
  if (statSync(one).size !== statSync(other).size) return false
  return (await hashFile(one)).sha256 === (await hashFile(other)).sha256
}

function sizeOf(file: string): string {
  return `${Math.ceil(statSync(file).size / 1024 / 1024)} MB`
}
