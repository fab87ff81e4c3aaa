import type { PostgresAdapter } from './postgresPool.js'

type Column = { getSQLType: () => string }
type Schema = { tables: Record<string, Record<string, unknown>> }

/**
 * Makes PostgreSQL order columns by code point, as the other databases do, whatever language the
 * database was made for: pages are cut by what `sortKey` promises, and entries would be skipped.
 * The tables get it when they are made.
 *
 * @param columns Names of columns by the slug of their collection.
 */
export function orderByCodePoint(
  adapter: PostgresAdapter,
  columns: Readonly<Record<string, readonly string[]>>,
): void {
  const collateAll: SchemaHook = ({ schema }) => {
    for (const [slug, names] of Object.entries(columns)) {
      const table = schema.tables[tableOf(slug)]
      for (const name of names) if (table) collate(table[name] as Column | undefined)
    }
    return schema
  }
  adapter.afterSchemaInit = [...adapter.afterSchemaInit, collateAll]
}

function collate(column: Column | undefined): void {
  if (!column) return
  const type = column.getSQLType()
  column.getSQLType = () => `${type} COLLATE "C"`
}

/** As Payload names the table of a collection. */
export function tableOf(slug: string): string {
  return slug
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toLowerCase()
}

/** A hook of Payload's SQL adapters, for what its own tables cannot say. */
export type SchemaHook = (args: { schema: Schema }) => Schema
