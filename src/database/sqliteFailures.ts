import { codeOf } from '../errors.js'
import type { SqliteConnection } from './sqliteConnection.js'

/** Another connection has the lock that a statement needs. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

/** Rows whose foreign keys lead nowhere, each as `table row -> parent`. */
export function brokenKeys(connection: SqliteConnection): Set<string> {
  const { rows } = connection.run('PRAGMA foreign_key_check')
  return new Set(
    rows.map((row) => {
      // As the pragma gives them: two names, and a number between.
      const { table, rowid, parent } = row as unknown as Record<string, string>
      return `${table} ${rowid} -> ${parent}`
    }),
  )
}
