import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type Database from 'libsql'

import { PluginError } from '../errors.js'
import { loadLibsql } from './loadLibsql.js'
import { refuseHalfRestored } from './restoreJournal.js'
import { ownLikeFolder } from './ownLikeFolder.js'
import { isBusy } from './sqliteFailures.js'

/** Who has an SQLite file for itself. */
export type Holder = {
  /** What for. */
  as: 'server' | 'migration' | 'restore'
  /** Process id, on `host`. */
  pid: number
  host: string
  /** ISO 8601. */
  since: string
  command: string
}

/** How long others may have it before we give up, by what they do, milliseconds. */
const PATIENCE = { server: 1_000, migration: 60_000, restore: 1_000 }

type Args = {
  file: string
  as: Holder['as']
  /** How long others may have it before we give up, milliseconds. @default `PATIENCE` */
  patience?: number
}

type Held = { holders: number; release: () => void }

/**
 * Takes an SQLite file for one server, migration or restore, until the returned function is called
 * or the process ends, in whatever way: SQLite locks `FILE-server.lock`, and the system takes the
 * lock from a process that is gone. Commands beside a server need none; they wait for each other by
 * the lock of the database itself. Within one process it may be taken several times.
 *
 * @throws DATABASE_IN_USE naming who has it
 */
export async function holdDatabase(args: Args): Promise<() => void> {
  const file = realPath(args.file)
  const held = heldHere().get(file) ?? (await lock({ ...args, file }))
  heldHere().set(file, held)
  held.holders++
  let isOver = false
  return () => {
    if (isOver) return
    isOver = true
    if (--held.holders > 0) return
    heldHere().delete(file)
    held.release()
  }
}

/** By one name, whatever links lead to it; its folder is there, it need not be. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  return path.join(realpathSync(path.dirname(file)), path.basename(file))
}

/** One list for the process: Next and the command line load this file twice. */
function heldHere(): Map<string, Held> {
  const place = globalThis as { [HELD]?: Map<string, Held> }
  const held = place[HELD] ?? new Map<string, Held>()
  place[HELD] = held
  return held
}

const HELD = Symbol.for('payload-plugin-stories.held')

async function lock({ file, as, patience }: Args): Promise<Held> {
  if (as !== 'restore') refuseHalfRestored(file)
  const Open = loadLibsql()
  const connection = new Open(`${file}-server.lock`)
  try {
    connection.exec('PRAGMA busy_timeout = 0')
    await untilFree({ connection, file, patience })
    ownLikeFolder(`${file}-server.lock`)
  } catch (error) {
    connection.close()
    throw error
  }
  const details = detailsOf(file)
  writeFileSync(details, `${JSON.stringify(me(as))}\n`, { mode: 0o600 })
  ownLikeFolder(details)
  return {
    holders: 0,
    release: () => {
      rmSync(details, { force: true })
      // The lock's own file stays: to remove it would let two have a lock of that name.
      connection.close()
    },
  }
}

type Wait = { connection: Database.Database; file: string; patience: number | undefined }

async function untilFree({ connection, file, patience }: Wait): Promise<void> {
  const start = Date.now()
  for (;;) {
    try {
      connection.exec('BEGIN EXCLUSIVE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
    }
    const holder = readHolder(file)
    if (Date.now() - start >= (patience ?? PATIENCE[holder?.as ?? 'server']))
      throw inUse(file, holder)
    await setTimeout(50)
  }
}

function me(as: Holder['as']): Holder {
  const command = process.argv.map((word) => path.basename(word)).join(' ')
  const since = new Date().toISOString()
  return { as, pid: process.pid, host: hostname(), since, command: command.slice(0, 200) }
}

function detailsOf(file: string): string {
  return `${file}-server.json`
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(detailsOf(file), 'utf8')) as Holder
  } catch {
    return null
  }
}

const WHAT = {
  server: 'Another server',
  migration: 'A migration',
  restore: 'A restore or an import',
}

function inUse(file: string, holder: Holder | null): PluginError {
  const what = WHAT[holder?.as ?? 'server']
  const who = holder
    ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since}: ${holder.command})`
    : ''
  return new PluginError(
    'DATABASE_IN_USE',
    `${what} has the database ${file}${who}. Stop it first; or give this one a database of its ` +
      'own, as in DATABASE_URI=file:other.db. Several servers need PostgreSQL or MongoDB.',
  )
}
