import type { Client, InStatement, ResultSet } from '@libsql/client'
import type Database from 'libsql'

import { type Observer, sqliteConnection } from './sqliteConnection.js'
import { sqliteTransaction } from './sqliteTransaction.js'
import { type Writer, sqliteWriter } from './sqliteWriter.js'

export type SqliteOptions = {
  /** Path of the file. */
  file: string
  /** libsql's class; it is loaded only where there is an SQLite database. */
  open: new (path: string) => Database.Database
  /** How long a statement may wait for another process, milliseconds. @default 5000 */
  busyTimeout?: number
  /** How long a transaction may wait for others, milliseconds. @default 30000 */
  patience?: number
  /** SQLite's `synchronous`. @default 'FULL' */
  synchronous?: string
  /** Size to which the write-ahead log is cut when it is reset, bytes. @default 67108864 */
  journalSizeLimit?: number
}

export type SqliteClient = Client & {
  observer: Observer | null
  /**
   * Does something while the transactions that begin in it do not enforce foreign keys, as the
   * rebuilding of a table needs it. Each is refused at its end if it has broken any.
   */
  withForeignKeysOff: <T>(task: () => Promise<T>) => Promise<T>
}

/**
 * A client for one SQLite file, in the shape of libsql's: two connections, one that writes and one
 * that reads. A transaction begins with `BEGIN IMMEDIATE` before its first statement, so what it
 * reads stays true until it ends; in this process transactions go one after another, first come,
 * first served, and other processes wait by SQLite's own lock. Readers go on beside it (WAL) and
 * see nothing that is not committed.
 *
 * libsql's own client opens a connection for each transaction, which then has none of the pragmas
 * (tursodatabase/libsql-client-ts#288), and lets transactions of one process meet.
 */
export function sqliteClient(options: SqliteOptions): SqliteClient {
  const { file, open: Open, busyTimeout = 5000, patience = 30_000 } = options
  const connect = (pragmas: string[]) => {
    const database = new Open(file)
    for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`)
    return sqliteConnection(database)
  }
  const durability = [
    `journal_mode = WAL`,
    `journal_size_limit = ${options.journalSizeLimit ?? 67_108_864}`,
    `synchronous = ${options.synchronous ?? 'FULL'}`,
  ]
  // First the patient one: switching to WAL may meet another process.
  const reader = connect([`busy_timeout = ${busyTimeout}`, `cache_size = -${CACHE}`, ...durability])
  // It waits without blocking the process, so SQLite itself must not wait.
  const connection = connect(['busy_timeout = 0', ...durability])
  const client: { observer: Observer | null } = { observer: null }
  const observer = () => client.observer
  const writer = sqliteWriter({ connection, patience, observer })
  return Object.assign(client, methods({ reader, writer, observer }))
}

type Parts = {
  reader: ReturnType<typeof sqliteConnection>
  writer: Writer
  observer: () => Observer | null
}

function methods({ reader, writer, observer }: Parts): Omit<SqliteClient, 'observer'> {
  const inOne = async <T>(task: (run: (statement: InStatement) => ResultSet) => T) => {
    const end = await writer.begin()
    try {
      const result = task(writer.run)
      await end('COMMIT')
      return result
    } catch (error) {
      await end('ROLLBACK')
      throw error
    }
  }
  const all = (statements: InStatement[]) => inOne((run) => statements.map((one) => run(one)))
  return {
    protocol: 'file',
    closed: false,
    execute: async (statement: InStatement) => {
      const sql = typeof statement === 'string' ? statement : statement.sql
      if (PRAGMA.test(sql)) return writer.alone(() => pragma({ reader, writer }, statement))
      if (READS.test(sql)) return reader.run(statement, observer())
      return VACUUM.test(sql)
        ? writer.alone(() => writer.run(statement))
        : inOne((run) => run(statement))
    },
    batch: all,
    migrate: (statements) => writer.withForeignKeysOff(() => all(statements)),
    transaction: () => Promise.resolve(sqliteTransaction(writer)),
    executeMultiple: (sql) => writer.alone(() => writer.exec(sql)),
    sync: () => Promise.reject(new Error('A SQLite file cannot be synchronised.')),
    withForeignKeysOff: writer.withForeignKeysOff,
    close: () => {
      reader.close()
      writer.close()
    },
  }
}

/**
 * Pages of the file that the reading connection keeps, KiB. SQLite's own 2,000 are too few for the
 * index of search: each look into it would ask the system for pages again.
 */
const CACHE = 16_384

const READS = /^\s*(?:select|explain|values)\b/i
const PRAGMA = /^\s*pragma\b/i
/** Not possible within a transaction. */
const VACUUM = /^\s*(?:vacuum|attach|detach)\b/i

/** A pragma is a connection's own, so both have it. */
function pragma(
  { reader, writer }: Pick<Parts, 'reader' | 'writer'>,
  statement: InStatement,
): ResultSet {
  writer.run(statement)
  return reader.run(statement)
}
