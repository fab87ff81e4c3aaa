import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'

import { tableOf } from './binaryOrder.js'

type Row = Record<string, number | string>
type Args = {
  collection: string
  rows: readonly Row[]
  req?: Partial<PayloadRequest> | undefined
}

/** Rows of one statement: databases limit how many values one has. */
const AT_ONCE = 500

/**
 * Stores many rows of a collection whose fields are plain columns, without defaults and hooks. In
 * the transaction of `req`, if there is one. Costs a statement for 500 rows, where Payload's
 * `create` costs one or more for each.
 */
export async function insertRows(payload: Payload, args: Args): Promise<void> {
  if (args.rows.length === 0) return
  // Made by `withInsertRows`; no type of Payload's shows it.
  const { [INSERT_ROWS]: insert } = payload.db as unknown as Record<typeof INSERT_ROWS, Method>
  await insert(args)
}

type Method = (args: Args) => Promise<void>

/** Name of the method; what guards the writes of an adapter guards it too. */
export const INSERT_ROWS = 'insertRows'

/** Gives an adapter the method that `insertRows` calls. */
export function withInsertRows(adapter: BaseDatabaseAdapter): void {
  const insert = adapter.name === 'mongoose' ? insertDocuments : insertIntoTable
  const method = async ({ collection, rows, req }: Args) => {
    const session = adapter.sessions?.[(await req?.transactionID) ?? '']
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await insert({ adapter, session, collection, rows: rows.slice(at, at + AT_ONCE) })
  }
  Object.assign(adapter, { [INSERT_ROWS]: method })
}

type Insert = (args: {
  adapter: BaseDatabaseAdapter
  session: unknown
  collection: string
  rows: Row[]
}) => Promise<unknown>

const insertIntoTable: Insert = ({ adapter, session, collection, rows }) => {
  // Of Payload's SQL adapters; no type of theirs shows it to others.
  const { drizzle, tables, tableNameMap } = adapter as unknown as {
    drizzle: Drizzle
    tables: Record<string, unknown>
    tableNameMap: Map<string, string>
  }
  const name = tableOf(collection)
  const db = (session as { db: Drizzle } | undefined)?.db ?? drizzle // likewise
  return db.insert(tables[tableNameMap.get(name) ?? name]).values(rows)
}

type Drizzle = { insert: (table: unknown) => { values: (rows: Row[]) => Promise<unknown> } }

const insertDocuments: Insert = ({ adapter, session, collection, rows }) => {
  // Of Payload's MongoDB adapter: a Mongoose model for each collection, which adds nothing here.
  const { collections } = adapter as unknown as {
    collections: Record<string, { collection: Documents }>
  }
  const documents = rows.map((row) => ({ ...row }))
  return (
    collections[collection]?.collection.insertMany(documents, session ? { session } : {}) ??
    Promise.reject(new Error(`insertRows: expected the slug of a collection, got "${collection}".`))
  )
}

type Documents = { insertMany: (rows: Row[], options: object) => Promise<unknown> }
