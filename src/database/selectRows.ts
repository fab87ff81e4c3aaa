import type { BaseDatabaseAdapter, CollectionSlug, Payload } from 'payload'

import { tableOf } from './binaryOrder.js'
import { named, sql, type Statement, textOf } from './statement.js'

type Row = Record<string, unknown>
/** As other reads of an adapter give them, so that they are counted alike. */
type Rows = { docs: Row[] }

/** Name of the method; what tells of failures of an adapter tells of its failures too. */
export const SELECT_ROWS = 'selectRows'

/** What is used of Payload's SQL adapters, which no type that adapters share shows. */
type SqlAdapter = {
  tableNameMap: Map<string, string>
  schemaName?: string
  drizzle: { $client: SqliteClient | PostgresClient }
}
type Text = string
type SqliteClient = { execute: (statement: { sql: Text; args: unknown[] }) => Promise<Answer> }
type PostgresClient = {
  query: (statement: { name?: string; text: Text; values: unknown[] }) => Promise<Answer>
}
type Answer = { rows: Row[] }

/** Gives an adapter of SQLite or PostgreSQL the method that `selectRows` calls. */
export function withSelectRows(adapter: BaseDatabaseAdapter): void {
  if (!['sqlite', 'postgres'].includes(adapter.name)) return
  // Their client is there once they are connected.
  const clientOf = () => (adapter as unknown as SqlAdapter).drizzle.$client
  const nameOf = statementNames()
  const method = async (statement: Statement): Promise<Rows> => {
    const client = clientOf()
    const text = textOf(statement)
    const values = [...statement.values]
    const { rows } = await ('execute' in client
      ? client.execute({ sql: text, args: values })
      : client.query({ ...nameOf(text), text, values }))
    return { docs: rows }
  }
  Object.assign(adapter, { [SELECT_ROWS]: method })
}

/** Statements that PostgreSQL keeps prepared on each connection. */
const PREPARED = 200

/**
 * Names by which PostgreSQL knows a statement that it has prepared. It never forgets one, so those that
 * come after the first of them have none: callers may ask in any number of forms.
 */
function statementNames(): (text: Text) => { name?: string } {
  const names = new Map<Text, string>()
  return (text) => {
    const known = names.get(text)
    if (known === undefined && names.size >= PREPARED) return {}
    const name = known ?? `stories_${names.size}`
    names.set(text, name)
    return { name }
  }
}

/** Whether the database reads SQL, and we know how to ask it. */
export function readsSql({ db }: Payload): boolean {
  return SELECT_ROWS in db
}

/**
 * Rows of one `SELECT`, outside of any transaction. For reads of many small rows, of which Payload's
 * `find` would make documents: that costs many times the query itself.
 */
export async function selectRows(payload: Payload, statement: Statement): Promise<Row[]> {
  // Made by `withSelectRows`; no type of Payload's shows it.
  const { [SELECT_ROWS]: select } = payload.db as unknown as Record<
    typeof SELECT_ROWS,
    (statement: Statement) => Promise<Rows>
  >
  const { docs } = await select(statement)
  return docs
}

/**
 * The table of a collection.
 *
 * @param part The end of the name of a table beside it. @default none
 */
export function tableIn({ db }: Payload, slug: CollectionSlug, part = ''): Statement {
  const { tableNameMap, schemaName } = db as unknown as SqlAdapter // see `readsSql`
  const table = `${tableOf(slug)}${part}`
  const name = named(tableNameMap.get(table) ?? table)
  return schemaName ? sql`${named(schemaName)}.${name}` : name
}
