import type { InArgs, InStatement, ResultSet } from '@libsql/client'
import type Database from 'libsql'

import { rowMaker } from './sqliteRows.js'

/** Statements that a connection keeps prepared; the one that was used longest ago goes first. */
const PREPARED = 300

/** Called around every statement, in tests and for metrics. What `before` throws fails it. */
export type Observer = { before?: (sql: string) => void; after?: (sql: string) => void }

/** One connection to an SQLite file. Statements run to their end before `run` returns. */
export type SqliteConnection = {
  run: (statement: InStatement, observer?: Observer | null) => ResultSet
  /**
   * `BEGIN`, `COMMIT` or `ROLLBACK`. They are not prepared: libsql does not reset a statement that
   * found the database locked, and SQLite refuses to commit while one is active.
   */
  control: (sql: string, observer?: Observer | null) => void
  /** Several statements, divided by semicolons. */
  exec: (sql: string, observer?: Observer | null) => void
  /** False, too, when SQLite has ended a transaction of its own accord, as on a full disk. */
  inTransaction: () => boolean
  close: () => void
}

type Prepared = {
  columns: string[]
  types: string[]
  /** Null for a statement that returns no rows. */
  read: ((args: unknown) => unknown[][]) | null
  write: (args: unknown) => Database.RunResult
  makeRow: ReturnType<typeof rowMaker>
}

/** Wraps an open libsql database: keeps statements prepared, and gives results as libsql's client does. */
export function sqliteConnection(database: Database.Database): SqliteConnection {
  const statements = new Map<string, Prepared>()
  const prepared = (sql: string): Prepared => {
    const known = statements.get(sql)
    statements.delete(sql)
    const statement = known ?? prepare(database, sql)
    statements.set(sql, statement)
    if (statements.size > PREPARED) statements.delete([...statements.keys()][0] ?? '')
    return statement
  }
  /** A statement that failed half way is not used again. */
  const observed = <T>(sql: string, observer: Observer | null | undefined, task: () => T): T => {
    observer?.before?.(sql)
    try {
      return task()
    } catch (error) {
      statements.delete(sql)
      throw withName(error)
    } finally {
      if (CHANGES_SCHEMA.test(sql)) statements.clear()
      observer?.after?.(sql)
    }
  }
  return {
    run: (statement, observer) => {
      const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
      return observed(sql, observer, () => resultOf(prepared(sql), bound(args)))
    },
    control: (sql, observer) => observed(sql, observer, () => void database.exec(sql)),
    exec: (sql, observer) => {
      observed(sql, observer, () => database.exec(sql))
      statements.clear()
    },
    inTransaction: () => database.inTransaction,
    close: () => {
      statements.clear()
      database.close()
    },
  }
}

const CHANGES_SCHEMA = /^\s*(?:create|drop|alter)\b/i

function prepare(database: Database.Database, sql: string): Prepared {
  const statement = database.prepare(sql)
  // libsql tells by `reader` alone whether a statement returns rows; `raw` throws for others.
  const reads = statement.reader
  if (reads) statement.raw(true)
  const described = reads ? statement.columns() : []
  const columns = described.map(({ name }) => name)
  return {
    columns,
    types: described.map(({ type }) => type ?? ''),
    // Raw rows are arrays; libsql's types do not say so.
    read: reads ? (args) => statement.all(args) as unknown[][] : null,
    write: (args) => statement.run(args),
    makeRow: rowMaker(columns),
  }
}

function resultOf({ columns, types, read, write, makeRow }: Prepared, args: unknown): ResultSet {
  if (read) {
    const rows = read(args).map(makeRow)
    return result({ columns, types, rows, rowsAffected: 0, lastInsertRowid: undefined })
  }
  const { changes, lastInsertRowid } = write(args)
  const last = BigInt(lastInsertRowid)
  return result({ columns, types, rows: [], rowsAffected: changes, lastInsertRowid: last })
}

type Parts = Pick<ResultSet, 'columns' | 'rows' | 'rowsAffected' | 'lastInsertRowid'> & {
  types: string[]
}

function result({ columns, types, rows, rowsAffected, lastInsertRowid }: Parts): ResultSet {
  return {
    ...{ columns, columnTypes: types, rows, rowsAffected, lastInsertRowid },
    toJSON: () => ({ columns, columnTypes: types, rows: rows.map((row) => Array.from(row)) }),
  }
}

function bound(args: InArgs): unknown {
  if (Array.isArray(args)) return args.map(boundValue)
  const named = Object.entries(args).map(([name, value]) => [
    name.replace(/^[@$:]/, ''),
    boundValue(value),
  ])
  return Object.fromEntries(named) as Record<string, unknown>
}

function boundValue(value: unknown): unknown {
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0
    case 'undefined':
      throw new TypeError('undefined cannot be stored: expected null or a value')
    case 'number':
      if (Number.isFinite(value)) return value
      throw new RangeError(`expected a finite number, got ${value}`)
    default:
      if (value instanceof Date) return value.valueOf()
      return value instanceof ArrayBuffer ? Buffer.from(value) : value
  }
}

/** libsql converts some of its errors and not others; all of them have SQLite's code. */
function withName(error: unknown): unknown {
  if (error instanceof Error && 'code' in error) error.name = 'SqliteError'
  return error
}
