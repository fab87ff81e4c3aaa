import { existsSync } from 'node:fs'
import { chmod, copyFile, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { holdDatabase } from '../../database/holdDatabase.js'
import { loadLibsql } from '../../database/loadLibsql.js'
import { makeFolders, ownLikeFolder } from '../../database/ownLikeFolder.js'
import { journalOf } from '../../database/restoreJournal.js'
import { namesIn } from '../../uploads/setAside.js'
import { codeOf } from '../../errors.js'
import { syncFile, syncFolder } from '../../database/syncFile.js'
import { TransferError } from '../transferError.js'
import { holdsRows } from './holdsRows.js'
import type { UploadFolder } from './mediaCopies.js'
import { type Swap, swapAll, undoSwaps } from './swap.js'
import { SQLITE_COPY } from './takeBackup.js'

type Args = {
  /** A backup that `checkBackup` found whole. */
  folder: string
  /** The SQLite file to restore to. */
  file: string
  uploads: readonly UploadFolder[]
  /** Brings files to where they are kept, when that is not a folder; before anything is replaced. */
  bringFiles?: () => Promise<void>
  /** Replace what is there, and keep it beside. */
  replace: boolean
}

/** What was there before; empty: nothing. */
export type Restored = { kept: string[] }

/**
 * Puts a backup of an SQLite database in its place, whole or not at all. Nobody else may have the
 * database meanwhile.
 *
 * @throws DATABASE_IN_USE while a server runs
 * @throws TransferError when something is there and is not to be replaced
 */
export async function restoreBackup(args: Args): Promise<Restored> {
  const { file, uploads, replace } = args
  const release = await holdDatabase({ file, as: 'restore', patience: 0 })
  try {
    const journal = journalOf(file)
    await undoSwaps(journal)
    if (!replace) await refuseTaken(file, uploads)
    emptyLog(file)
    await args.bringFiles?.()
    const swaps = await prepared(args)
    try {
      await swapAll(journal, swaps)
    } catch (error) {
      await undoSwaps(journal)
      await removeParts(args)
      throw error
    }
    return { kept: await keptOf(swaps) }
  } finally {
    release()
  }
}

/** What was there before; an empty log is nothing. */
async function keptOf(swaps: readonly Swap[]): Promise<string[]> {
  const kept: string[] = []
  for (const { part, old } of swaps) {
    if (old === null || !existsSync(old)) continue
    if (part === null && (old.endsWith('-shm') || (await stat(old)).size === 0)) await rm(old)
    else kept.push(old)
  }
  return kept
}

/** @throws TransferError naming what is there */
async function refuseTaken(file: string, uploads: readonly UploadFolder[]): Promise<void> {
  const taken = holdsRows(file) ? [`${file} has content`] : []
  for (const { directory } of uploads) {
    const names = (await namesIn(directory)).filter((name) => !name.startsWith('.'))
    if (names.length > 0) taken.push(`${directory} has ${names.length} files`)
  }
  if (taken.length === 0) return
  throw new TransferError(
    `A backup is restored to an empty database and empty folders: ${taken.join('; ')}. ` +
      'To replace them, add --replace: what is there now is kept beside.',
  )
}

/** Brings the log into the file, so that the file alone is the database; one that is torn stays. */
function emptyLog(file: string): void {
  if (!existsSync(file)) return
  const Open = loadLibsql()
  const connection = new Open(file)
  try {
    connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
  } catch (error) {
    if (!/^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error))) throw error
  } finally {
    connection.close()
  }
}

/** What does not fit on the disk must not fill it. */
async function prepared(args: Args): Promise<Swap[]> {
  try {
    return await swapsOf(args)
  } catch (error) {
    await removeParts(args)
    throw error
  }
}

async function removeParts({ file, uploads }: Args): Promise<void> {
  const parts = [...uploads.map(({ directory }) => partOfFolder(directory)), partOfFile(file)]
  for (const part of parts) await rm(part, { recursive: true, force: true })
}

function partOfFolder(directory: string): string {
  return `${directory}.restore.part`
}

function partOfFile(file: string): string {
  const { dir, name } = path.parse(file)
  return path.join(dir, `${name}.restore.part`)
}

/** Copies everything beside its place. The database comes last: with it all is done. */
async function swapsOf({ folder, file, uploads }: Args): Promise<Swap[]> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const swaps: Swap[] = []
  for (const { key, directory } of uploads) {
    const part = partOfFolder(directory)
    await rm(part, { recursive: true, force: true })
    await copyAll(path.join(folder, 'media', key), part)
    const isThere = (await namesIn(directory)).length > 0
    if (!isThere) await rm(directory, { recursive: true, force: true })
    swaps.push({ part, place: directory, old: isThere ? `${directory}.before-${stamp}` : null })
  }
  return [...swaps, ...(await databaseSwaps({ folder, file, stamp }))]
}

async function databaseSwaps(args: {
  folder: string
  file: string
  stamp: string
}): Promise<Swap[]> {
  const { folder, file, stamp } = args
  const { dir, name } = path.parse(file)
  const part = partOfFile(file)
  await copyFile(path.join(folder, SQLITE_COPY), part)
  await chmod(part, 0o600)
  ownLikeFolder(part)
  await syncFile(part)
  const old = path.join(dir, `${name}.before-${stamp}.db`)
  const isThere = existsSync(file) && (await stat(file)).size > 0
  if (!isThere) await rm(file, { force: true })
  // SQLite would read the log of another database into the new one, so it goes first.
  const logs = ['-wal', '-shm'].map((end): Swap => {
    return { part: null, place: `${file}${end}`, old: `${isThere ? old : part}${end}` }
  })
  return [...logs, { part, place: file, old: isThere ? old : null }]
}

async function copyAll(from: string, to: string): Promise<void> {
  makeFolders(to)
  if (!existsSync(from)) return
  for (const name of await readdir(from)) {
    await copyFile(path.join(from, name), path.join(to, name))
    await chmod(path.join(to, name), 0o600)
    ownLikeFolder(path.join(to, name))
    await syncFile(path.join(to, name))
  }
  await syncFolder(to)
}
