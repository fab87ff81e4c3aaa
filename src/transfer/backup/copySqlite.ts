import { open } from 'node:fs/promises'
import type Database from 'libsql'

import { loadLibsql } from '../../database/loadLibsql.js'
import { isBusy } from '../../database/sqliteFailures.js'
import { syncFile } from '../../database/syncFile.js'
import { TransferError } from '../transferError.js'

/** How long others may be writing before we give up, milliseconds. */
const PATIENCE = 30_000

type Args = {
  file: string
  /** Where the copy is made. */
  to: string
  /** Done while nobody writes: what it sees of the database is what the copy has. */
  meanwhile: () => Promise<void>
}

/**
 * Copies an SQLite database that may be in use, as it is at one moment. Others read on; who writes
 * waits until the copy is made, so that the files of uploads can be compared with it.
 *
 * @throws TransferError when others have been writing for too long
 */
export async function copySqlite({ file, to, meanwhile }: Args): Promise<void> {
  const Open = loadLibsql()
  await (await open(to, 'wx', 0o600)).close()
  const holder = new Open(file)
  try {
    holdWrites(holder)
    vacuum(new Open(file), to)
    await meanwhile()
    holder.exec('ROLLBACK')
  } finally {
    holder.close()
  }
  await syncFile(to)
}

function holdWrites(connection: Database.Database): void {
  connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`)
  try {
    connection.exec('BEGIN IMMEDIATE')
  } catch (error) {
    if (!isBusy(error)) throw error
    throw new TransferError(
      `The database has been written to for ${PATIENCE / 1000} seconds without a pause. Try again later.`,
    )
  }
}

/** A connection of its own: not possible within a transaction, and a reader is not kept waiting. */
function vacuum(connection: Database.Database, to: string): void {
  try {
    connection.prepare('VACUUM INTO ?').run(to)
  } finally {
    connection.close()
  }
}
