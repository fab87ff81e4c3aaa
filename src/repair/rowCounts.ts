import type { CollectionSlug } from 'payload'

import type { Store } from '../entries/store.js'
import type { Id } from './types.js'

type Column = { name: string }
type Key = { columns: string[]; foreignColumns: { table: string }[] }
type Table = { name: string; columns: Record<string, Column>; foreignKeys?: Record<string, Key> }

/** What is used of Payload's SQL adapters, which no type that adapters share shows. */
type SqlAdapter = {
  rawTables: Record<string, Table>
  tableNameMap: Map<string, string>
  drizzle: unknown
  execute: (args: { db: unknown; raw: string }) => Promise<{ rows: readonly unknown[] }>
}

/**
 * Ids of entries of which the database holds less than it should, by counting rows: the live
 * document has another number than the version that is its copy, or the newest version has fewer
 * than the live document. Entries whose drafts have lost rows on purpose are among them. None on a
 * database that keeps a document in one piece. Two queries.
 */
export async function unevenEntries(store: Store, slug: CollectionSlug): Promise<Id[]> {
  const adapter = store.payload.db as unknown as Partial<SqlAdapter>
  if (!isSql(adapter)) return []
  const live = adapter.tableNameMap.get(snake(slug))
  const versions = adapter.tableNameMap.get(`_${snake(slug)}_v`)
  if (!live || !versions) return []
  const mine = countsOf(adapter, live, 't.id')
  const theirs = countsOf(adapter, versions, 'v.id')
  const pairs = mine.flatMap(({ part, sql }): [string, string, string][] => {
    const twin = theirs.find((other) => other.part === part || other.part === `_version${part}`)
    return twin ? [[part, sql, twin.sql]] : []
  })
  const differ = pairs.map(([, own, other]) => `${own} <> ${other}`)
  // Which locales a draft has is compared by their status.
  const fewer = pairs
    .filter(([part]) => part !== '_locales')
    .map(([, own, other]) => `${other} < ${own}`)
  const join = `SELECT t.id AS id FROM "${live}" t JOIN "${versions}" v ON v.parent_id = t.id`
  const copies = `v.version_updated_at = t.updated_at AND coalesce(v.snapshot, false) = false`
  const uneven = await idsOf(adapter, `${join} WHERE ${copies} AND ${anyOf(differ)}`)
  const poorer = await idsOf(adapter, `${join} WHERE v.latest = true AND ${anyOf(fewer)}`)
  return [...new Set([...uneven, ...poorer])]
}

function anyOf(conditions: readonly string[]): string {
  return `(${['1 = 0', ...conditions].join(' OR ')})`
}

function isSql(adapter: Partial<SqlAdapter>): adapter is SqlAdapter {
  return adapter.rawTables !== undefined && adapter.tableNameMap !== undefined
}

/** As Payload's adapters name the table of a collection. */
function snake(slug: string): string {
  return slug.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

async function idsOf(adapter: SqlAdapter, raw: string): Promise<Id[]> {
  const { rows } = await adapter.execute({ db: adapter.drizzle, raw })
  return rows.map((row) => (row as { id: Id }).id) // of the one column asked for
}

/**
 * For each table whose rows are parts of a document, those of rows of rows included, an expression
 * that counts them; `part` is its name without that of the document's own table.
 */
function countsOf(adapter: SqlAdapter, table: string, id: string): { part: string; sql: string }[] {
  const below = (of: string, ids: string): { part: string; sql: string }[] =>
    partsOf(adapter, of).flatMap(({ name, column }) => {
      const where = `"${column}" IN (${ids})`
      const own = {
        part: name.slice(table.length),
        sql: `(SELECT count(*) FROM "${name}" WHERE ${where})`,
      }
      return [own, ...below(name, `SELECT id FROM "${name}" WHERE ${where}`)]
    })
  return below(table, id)
}

/** Tables that have a table's rows as parents, and the column that names them. */
function partsOf({ rawTables }: SqlAdapter, table: string): { name: string; column: string }[] {
  return Object.values(rawTables).flatMap(({ name, columns, foreignKeys = {} }) => {
    const keys = Object.values(foreignKeys)
    const key = keys.find(
      ({ columns: [column], foreignColumns: [to] }) =>
        (column === '_parentID' || column === 'parent') && to?.table === table,
    )
    const column = key && columns[key.columns[0] ?? '']?.name
    return column ? [{ name, column }] : []
  })
}
