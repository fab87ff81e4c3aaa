import { chmod, copyFile, mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { syncFile } from '../../database/syncFile.js'
import { codeOf } from '../../errors.js'
import type { NamedFile } from '../../uploads/fileNames.js'
import { keptBy, keptPlace, sizeOf, unitsLeft } from '../../uploads/setAside.js'
import { problemOfPath } from '../listedFiles.js'

/** Files of one collection of uploads. */
export type UploadFolder = {
  /** Of the collection: the folder's name in a backup. */
  key: string
  /** Where the files lie. */
  directory: string
}

type Stamp = string

/**
 * Copies of the files that rows name, as they were at the moment at which the rows were read.
 * Payload deletes and replaces files before it commits, so files are copied twice: all that are
 * named before the database is copied, then those that have changed or come until it is.
 */
export function mediaCopies({ key, directory }: UploadFolder, to: string) {
  const done = new Map<string, Stamp>()
  const folder = path.join(to, key)
  const copy = async (from: string, name: string) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const before = await stampOf(from)
    await copyFile(from, path.join(folder, name))
    await chmod(path.join(folder, name), 0o600)
    await syncFile(path.join(folder, name))
    // One that changes meanwhile is copied again later.
    done.set(name, before === (await stampOf(from)) ? before : '')
  }
  return {
    /** Copies what is named now; what is not there may come, or go from the rows as well. */
    async ahead(named: readonly NamedFile[]): Promise<void> {
      for (const { name } of named) await ifThere(() => copy(path.join(directory, name), name))
    },
    /**
     * Makes the copies those of these rows.
     *
     * @returns names of files that are nowhere
     */
    async settle(named: readonly NamedFile[]): Promise<string[]> {
      const missing: string[] = []
      for (const { name, bytes } of named) {
        const place = path.join(directory, name)
        const stamp = await stampOf(place)
        const isSame = stamp !== '' && stamp === done.get(name)
        if (isSame) continue
        const from = await sourceOf({ directory, name, bytes, isCopied: done.has(name) })
        if (from !== null) await copy(from, name)
        else if (!done.has(name)) missing.push(name)
      }
      const names = new Set(named.map(({ name }) => name))
      for (const name of [...done.keys()].filter((one) => !names.has(one)))
        await rm(path.join(folder, name), { force: true })
      return missing
    },
  }
}

type Wanted = { directory: string; name: string; bytes: number | null; isCopied: boolean }

/**
 * Where a file is that has changed or come: at its place; or set aside by an operation that was
 * killed, or on a database that does not wait, is under way. Null: only an earlier copy can serve.
 */
async function sourceOf({ directory, name, bytes, isCopied }: Wanted): Promise<string | null> {
  const place = path.join(directory, name)
  const places = [place]
  for (const unit of await unitsLeft(directory)) {
    if ((await keptBy({ directory, unit })).includes(name))
      places.push(keptPlace({ directory, unit }, name))
  }
  const sizes = await Promise.all(places.map(sizeOf))
  const right = places.find((_, at) => sizes[at] !== null && sizes[at] === bytes)
  if (right !== undefined) return right
  return isCopied || sizes[0] === null ? null : place
}

/** Files that a backup can hold; a name of another kind is none that Payload gives. */
export function isFileName(name: string): boolean {
  return problemOfPath(name) === null && !name.includes('/')
}

/** What tells one content of a file from another; '' for none. */
async function stampOf(file: string): Promise<Stamp> {
  return stat(file, { bigint: true }).then(
    ({ ino, size, mtimeNs, ctimeNs }) => [ino, size, mtimeNs, ctimeNs].join(':'),
    () => '',
  )
}

async function ifThere(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
