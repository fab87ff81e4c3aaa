import { existsSync, statSync } from 'node:fs'

import { loadLibsql } from '../../database/loadLibsql.js'

/** Tables with rows of which nobody is the author. */
const OWN = ['payload_migrations', 'payload_kv']

/** Whether an SQLite file has any row that somebody has made. */
export function holdsRows(file: string): boolean {
  if (!existsSync(file) || statSync(file).size === 0) return false
  const Open = loadLibsql()
  const connection = new Open(file)
  try {
    const tables = connection
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string }[]
    return tables
      .filter(({ name }) => !OWN.includes(name))
      .some(({ name }) => {
        const sql = `SELECT 1 FROM "${name.replaceAll('"', '""')}" LIMIT 1`
        return connection.prepare(sql).get() !== undefined
      })
  } finally {
    connection.close()
  }
}
