import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { loadEnv } from 'payload/node'

import { loadLibsql } from '../database/loadLibsql.js'
import { readEnvironment } from './environment.js'
import { ensureFolders } from './folders.js'
import { holdServer } from './holdServer.js'
import { isUpToDate } from './isUpToDate.js'

// What it writes is its own user's only, as what the server writes.
process.umask(0o077)

/**
 * For `npm start` and `npm run serve`: whether there is nothing to prepare, found out without Payload,
 * whose start would double that of the server. Prints what `prepare` would; nothing where anything is
 * to be done or told, which `prepare` finds out again.
 */
try {
  loadEnv()
  const environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  ensureFolders(environment)
  // Held while it is read: a command may put another file in its place.
  const giveBack = await holdServer(environment)
  const { database } = environment
  const isThere = database.kind === 'sqlite' && existsSync(database.file)
  const admins = isThere ? adminsIn(database.file) : null
  if (admins) console.log(JSON.stringify({ admins, created: null, migrated: null }))
  giveBack()
} catch {
  // See above.
}

/** E-mails of the admins of a database that is up to date and has accounts; null for any other. */
function adminsIn(file: string): string[] | null {
  const Libsql = loadLibsql()
  const database = new Libsql(file)
  try {
    const read = <T>(sql: string) => database.prepare(sql).all() as T[]
    const done = read<{ name: string; batch: number }>('SELECT name, batch FROM payload_migrations')
    if (!isUpToDate(done, landed())) return null
    const [users] = read<{ count: number }>('SELECT count(*) AS count FROM users')
    if (!users || users.count === 0) return null
    return read<{ email: string }>(
      `SELECT email FROM users WHERE role = 'admin' ORDER BY created_at LIMIT 5`,
    ).map(({ email }) => email)
  } finally {
    database.close()
  }
}

/** Names of the migrations of this version, from the files that hold them. */
function landed(): string[] {
  const folder = path.resolve(import.meta.dirname, '../../migrations')
  return readdirSync(folder).flatMap((file) => /^(\d+_\d+_\w+)\.[jt]s$/.exec(file)?.[1] ?? [])
}
