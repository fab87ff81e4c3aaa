import { type Effect, effectOf, isThere, type Schema } from './effect.js'

/** What is used of the database that drizzle hands to a migration, here of its own transaction. */
export type MigrationDb = {
  run: (query: unknown) => Promise<{ rows: Record<string, unknown>[] }>
  dialect: { sqlToQuery: (query: unknown) => { sql: string; params: unknown[] } }
}

export type Resumed = {
  db: MigrationDb
  /** How many statements were left out, because what they do was there already. */
  leftOut: () => number
}

/**
 * Lets a migration begin again where an earlier run stopped half way. That happened before
 * migrations ran in transactions, and it is also the state that a migration leaves which was landed
 * again under another name. A statement is left out only if the schema is exactly as it would leave
 * it, so none is left out that could have run.
 *
 * Rows are another matter: whether they were written cannot be seen. A migration that writes any
 * after a statement was left out is refused.
 */
export function resume(db: MigrationDb): Resumed {
  let leftOut = 0
  const schema = schemaOf(db)
  const run: MigrationDb['run'] = async (query) => {
    const { sql, effect } = read(db, query)
    if (effect && (await isThere(effect, schema))) {
      leftOut++
      return { rows: [] }
    }
    if (leftOut > 0 && WRITES_ROWS.test(sql)) throw new HalfWayError()
    return db.run(query)
  }
  // The rest is drizzle's own, and has the methods of its class.
  const resumed = new Proxy(db, {
    get: (target, name): unknown => (name === 'run' ? run : Reflect.get(target, name, target)),
  })
  return { db: resumed, leftOut: () => leftOut }
}

class HalfWayError extends Error {
  override name = 'HalfWayError'

  constructor() {
    super('An earlier run stopped half way, and it cannot be seen which rows it has written.')
  }
}

const WRITES_ROWS = /^\s*(?:insert|update|delete|replace)\b/i

function read(db: MigrationDb, query: unknown): { sql: string; effect: Effect | null } {
  if (typeof query === 'string') return { sql: query, effect: effectOf(query) }
  const { sql, params } = db.dialect.sqlToQuery((query as { getSQL: () => unknown }).getSQL())
  return { sql, effect: params.length === 0 ? effectOf(sql) : null }
}

function schemaOf(db: MigrationDb): Schema {
  const first = async (sql: string) => (await db.run(sql)).rows[0]
  return {
    sqlOf: async (name) => {
      const row = await first(`SELECT sql FROM sqlite_master WHERE name = ${quoted(name)}`)
      return row ? String(row.sql) : null
    },
    typeOf: async (table, column) => {
      const row = await first(
        `SELECT type FROM pragma_table_info(${quoted(table)}) WHERE name = ${quoted(column)}`,
      )
      return row ? String(row.type) : null
    },
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
