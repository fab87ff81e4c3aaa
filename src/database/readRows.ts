import type { CollectionSlug, Payload, Where } from 'payload'

import { tableOf } from './binaryOrder.js'
import { readsSql, selectRows, tableIn } from './selectRows.js'
import { joined, named, sql, type Statement } from './statement.js'
import { type Names, whereStatement } from './whereStatement.js'

type Row = Record<string, unknown>

/** Rows of a collection whose fields are flat columns and lists of texts. */
export type RowQuery = {
  collection: CollectionSlug
  /** Of flat columns; lists of texts are only asked whether they hold something. */
  where: Where
  /** Names of fields that are columns; no lists. */
  columns: readonly string[]
  /** Names of columns, with a `-` for descending order. */
  sort?: readonly string[] | undefined
  /** @default all */
  limit?: number | undefined
}

/**
 * Reads some columns of rows, outside of any transaction and below Payload's operations. On SQL by one
 * statement for each form of query, which the database prepares once; Payload's `find` would build it
 * again for each read and make documents of the rows, which costs many times the read itself.
 *
 * Columns of JSON are texts on SQL, which are read when they are needed, and values on MongoDB.
 */
export async function readRows(payload: Payload, query: RowQuery): Promise<Row[]> {
  const { collection, where, columns, sort = [], limit } = query
  if (!readsSql(payload)) {
    const { docs } = await payload.db.find<Row>({
      ...{ collection, where, pagination: false },
      select: Object.fromEntries(columns.map((name) => [name, true])),
      // Payload's word for no limit is 0.
      limit: limit ?? 0,
      ...(sort.length > 0 ? { sort: [...sort] } : {}),
    })
    return docs
  }
  const table = tableOfRows(payload, collection)
  const chosen = joined(columns.map(table.output), ', ')
  const order = sort.map((name) =>
    name.startsWith('-')
      ? sql`${table.names.column(name.slice(1))} DESC`
      : table.names.column(name),
  )
  const statement = joined(
    [
      sql`SELECT ${chosen} FROM ${table.from(where)}`,
      ...(order.length > 0 ? [sql` ORDER BY ${joined(order, ', ')}`] : []),
      ...(limit === undefined ? [] : [sql` LIMIT ${limit}`]),
    ],
    '',
  )
  const rows = await selectRows(payload, statement)
  return rows.map(table.read)
}

/** How many rows there are, as `readRows` would find them. */
export async function countRows(
  payload: Payload,
  { collection, where }: Pick<RowQuery, 'collection' | 'where'>,
): Promise<number> {
  if (!readsSql(payload)) return (await payload.db.count({ collection, where })).totalDocs
  const { from } = tableOfRows(payload, collection)
  const [row] = await selectRows(payload, sql`SELECT count(*) AS rows FROM ${from(where)}`)
  return Number(row?.rows)
}

type Table = {
  names: Names
  output: (name: string) => Statement
  from: (where: Where) => Statement
  /** Numbers as numbers, whatever the driver makes of them. */
  read: (row: Row) => Row
}
/** A column as Drizzle has it. */
type Column = { name: string; dataType: string }

const known = new WeakMap<Payload, Map<string, Table>>()

function tableOfRows(payload: Payload, collection: CollectionSlug): Table {
  const tables = known.get(payload) ?? new Map<string, Table>()
  known.set(payload, tables)
  const table = tables.get(collection) ?? makeTable(payload, collection)
  tables.set(collection, table)
  return table
}

function makeTable(payload: Payload, collection: CollectionSlug): Table {
  const isPostgres = payload.db.name === 'postgres'
  const columns = columnsOf(payload, collection)
  const table = tableIn(payload, collection)
  const names = namesIn({ payload, collection, columns })
  const numbers = [...columns].filter(([, { dataType }]) => dataType === 'number')
  return {
    names,
    output: (name) => {
      const isText = isPostgres && columns.get(name)?.dataType === 'json'
      return sql`${names.column(name)}${isText ? sql`::text` : sql``} AS ${named(name)}`
    },
    from: (where) => {
      const condition = whereStatement(where, names)
      return condition ? sql`${table} AS r WHERE ${condition}` : sql`${table} AS r`
    },
    read: (row) => {
      for (const [name] of isPostgres ? numbers : [])
        if (typeof row[name] === 'string') row[name] = Number(row[name])
      return row
    },
  }
}

function namesIn(args: {
  payload: Payload
  collection: CollectionSlug
  columns: ReadonlyMap<string, Column>
}): Names {
  const { payload, collection, columns } = args
  const { lists, indexed } = fieldsIn(payload, collection)
  const texts = tableIn(payload, collection, '_texts')
  const column = (name: string) => {
    const found = columns.get(name)
    if (found) return sql`r.${named(found.name)}`
    throw new TypeError(`"${name}", which is no column of "${collection}"`)
  }
  return {
    id: sql`r.id`,
    column,
    // https://www.sqlite.org/optoverview.html, "Disqualifying WHERE Clause Terms Using Unary-+".
    unindexed: (name) => (payload.db.name === 'postgres' ? column(name) : sql`+${column(name)}`),
    isIndexed: (name) => indexed.has(name),
    list: (name) => {
      if (!lists.has(name)) return null
      return (has) => sql`SELECT parent_id FROM ${texts} WHERE ${has(sql`text`)} AND path = ${name}`
    },
    ...(payload.db.name === 'postgres' ? IN_POSTGRES : IN_SQLITE),
  }
}

/** `isLike` as Payload writes it on each. */
const IN_POSTGRES: Pick<Names, 'isIn' | 'isLike'> = {
  isIn: (value, items) => sql`${value} = ANY(${items})`,
  isLike: (text, pattern) => sql`${text} ILIKE ${pattern}`,
}
const IN_SQLITE: Pick<Names, 'isIn' | 'isLike'> = {
  isIn: (value, items) => sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(items)}))`,
  isLike: (text, pattern) => sql`${text} LIKE ${pattern}`,
}

/** Columns by name of their field. */
function columnsOf({ db }: Payload, collection: CollectionSlug): ReadonlyMap<string, Column> {
  // Of Payload's SQL adapters; no type that adapters share shows them.
  const { tables, tableNameMap } = db as unknown as {
    tables: Record<string, Record<string, Column>>
    tableNameMap: Map<string, string>
  }
  const name = tableOf(collection)
  return new Map(Object.entries(tables[tableNameMap.get(name) ?? name] ?? {}))
}

/** Names of the fields that hold several texts, in a table of their own, and of those with an index. */
function fieldsIn({ collections }: Payload, collection: CollectionSlug) {
  const fields = collections[collection]?.config.flattenedFields ?? []
  const lists = fields.filter((field) => field.type === 'text' && field.hasMany === true)
  const indexed = fields.filter((field) => 'index' in field && field.index === true)
  return {
    lists: new Set(lists.map(({ name }) => name)),
    indexed: new Set(indexed.map(({ name }) => name)),
  }
}
