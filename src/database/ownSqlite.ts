import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { loadLibsql } from './loadLibsql.js'
import { refuseHalfRestored } from './restoreJournal.js'
import type { SqlAdapter } from './sqlTransactions.js'
import { sqliteClient } from './sqliteClient.js'

type SqliteAdapter = SqlAdapter & {
  client?: unknown
  clientConfig: { url: string }
  busyTimeout: number
  wal: false | { journalSizeLimit: number; synchronous: string }
}

/** An adapter for an SQLite file; a database in memory or on a server has its own connections. */
export function isSqliteFile(adapter: { name: string }): adapter is SqliteAdapter {
  if (adapter.name !== 'sqlite') return false
  const { url } = (adapter as SqliteAdapter).clientConfig
  return url.startsWith('file:') && !url.includes(':memory:')
}

/**
 * Connects an SQLite adapter by our own client. To be called before `connect`, which takes a client
 * that is there. The write-ahead log is always on, regardless of the host's settings: without it,
 * reads would wait for writes.
 *
 * @throws DATABASE_IN_USE when a restore of the file was cut off
 * @throws when the package `libsql`, which `@payloadcms/db-sqlite` brings, is not found
 */
export function useOwnClient(adapter: SqliteAdapter): void {
  if (adapter.client) return
  const file = pathOf(adapter.clientConfig.url)
  refuseHalfRestored(file)
  adapter.client = sqliteClient({
    open: loadLibsql(),
    file,
    ...(adapter.busyTimeout > 0 ? { busyTimeout: adapter.busyTimeout } : {}),
    ...(adapter.wal || {}),
  })
}

/** The file of an SQLite adapter; null for every other database. */
export function fileOfSqlite(adapter: { name: string }): string | null {
  return isSqliteFile(adapter) ? path.resolve(pathOf(adapter.clientConfig.url)) : null
}

/** As libsql reads a URL: `file:relative.db`, `file:/absolute.db` or `file:///absolute.db`. */
function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url)
  return decodeURIComponent(url.slice('file:'.length).replace(/\?.*$/, ''))
}
