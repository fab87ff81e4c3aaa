import { accessSync, closeSync, constants, openSync, readSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'

import { codeOf } from '../errors.js'
import type { Environment } from './environment.js'

/** The first bytes of every SQLite database (sqlite.org/fileformat.html, 1.3). */
const MAGIC = 'SQLite format 3\0'

/** What SQLite and our lock write beside the database, and need to write again. */
const BESIDE = ['-wal', '-shm', '-server.lock', '-server.json']

/**
 * What is wrong with the file of an SQLite database, or with those beside it; null: nothing, or
 * there is no such file yet. Nothing is written.
 */
export function problemOfDatabase({ database }: Pick<Environment, 'database'>): string | null {
  if (database.kind !== 'sqlite') return null
  const { file } = database
  try {
    const stats = statsOf(file)
    if (!stats) return null
    const other = kindOf(file, stats)
    if (other) return notADatabase(file, other)
  } catch (error) {
    return notAccessible(file, 'readable', error)
  }
  return problemOfWriting(file)
}

function problemOfWriting(file: string): string | null {
  for (const one of ['', ...BESIDE].map((ending) => `${file}${ending}`)) {
    try {
      if (statsOf(one)) accessSync(one, constants.R_OK | constants.W_OK)
    } catch (error) {
      return notAccessible(one, 'writable', error)
    }
  }
  return null
}

/** Null: not there. A folder that is a file is the folder's problem. */
function statsOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

/** What a file is that is no database; an empty one becomes a database. */
function kindOf(file: string, stats: Stats): string | null {
  if (stats.isDirectory()) return 'a folder'
  if (!stats.isFile()) return 'no regular file'
  return stats.size === 0 || startOf(file) === MAGIC ? null : 'a file of another kind'
}

function startOf(file: string): string {
  const start = Buffer.alloc(MAGIC.length)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, start, 0, start.length, 0)
  } finally {
    closeSync(opened)
  }
  return start.toString('latin1')
}

function notADatabase(file: string, got: string): string {
  const remedy =
    got === 'a folder'
      ? `Use DATABASE_URI=file:${path.join(file, 'stories.db')}`
      : 'Name another file, or restore a copy of the database'
  const given = JSON.stringify(file)
  return `DATABASE_URI: expected an SQLite database or a new file, got ${given} (${got}). ${remedy}.`
}

function notAccessible(file: string, wanted: string, error: unknown): string {
  return (
    `DATABASE_URI: expected a ${wanted} file, got ${JSON.stringify(file)} (${codeOf(error) || 'unknown error'}). ` +
    'Choose another database, or change its permissions.'
  )
}
