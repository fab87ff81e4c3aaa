import { createHash } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { PluginError } from '../../errors.js'
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
    await sync(draft)
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
  if (process.platform !== 'win32') await sync(path.dirname(draft))
  return place(n)
}

/** `VACUUM INTO` writes the same content as the same bytes. */
async function isSame(one: string, other: string): Promise<boolean> {
  if (statSync(one).size !== statSync(other).size) return false
  return (await hashOf(one)) === (await hashOf(other))
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** SQLite does not wait for the disk here. */
async function sync(place: string): Promise<void> {
  const handle = await open(place, 'r')
  await handle.sync().finally(() => handle.close())
}

function sizeOf(file: string): string {
  return `${Math.ceil(statSync(file).size / 1024 / 1024)} MB`
}
