/** What a statement that changes the schema brings about. */
export type Effect =
  | { kind: 'made'; name: string; sql: string }
  | { kind: 'dropped'; name: string }
  | { kind: 'columnAdded'; table: string; column: string; type: string }
  | { kind: 'columnDropped'; table: string; column: string }

/** What a schema is asked: the statement that made a table or an index, the type of a column. */
export type Schema = {
  /** Null: there is no such table or index. */
  sqlOf: (name: string) => Promise<string | null>
  /** Null: there is no such column. */
  typeOf: (table: string, column: string) => Promise<string | null>
}

const NAME = '[`"](?<name>[^`"]+)[`"]'
const COLUMN = '[`"](?<column>[^`"]+)[`"]'
const MADE = new RegExp(`^create (?:table|unique index|index) ${NAME}`, 'i')
const DROPPED = new RegExp(`^drop (?:table|index) ${NAME}$`, 'i')
const ADDED = new RegExp(`^alter table ${NAME} add (?:column )?${COLUMN} (?<type>\\w+)`, 'i')
const COLUMN_DROPPED = new RegExp(`^alter table ${NAME} drop column ${COLUMN}$`, 'i')

/** Null for any other statement, and for those that say themselves `if exists`. */
export function effectOf(sql: string): Effect | null {
  const plain = normalised(sql)
  const read = (pattern: RegExp) => pattern.exec(plain)?.groups
  const made = read(MADE)
  if (made) return { kind: 'made', name: made.name ?? '', sql: plain }
  const dropped = read(DROPPED)
  if (dropped) return { kind: 'dropped', name: dropped.name ?? '' }
  const added = read(ADDED)
  const columnDropped = read(COLUMN_DROPPED)
  const { name: table = '', column = '' } = added ?? columnDropped ?? {}
  if (added) return { kind: 'columnAdded', table, column, type: added.type ?? '' }
  return columnDropped ? { kind: 'columnDropped', table, column } : null
}

/** Whether the schema is as the statement would leave it. */
export async function isThere(effect: Effect, schema: Schema): Promise<boolean> {
  switch (effect.kind) {
    case 'made':
      return normalised((await schema.sqlOf(effect.name)) ?? '') === effect.sql
    case 'dropped':
      return (await schema.sqlOf(effect.name)) === null
    case 'columnAdded': {
      const type = await schema.typeOf(effect.table, effect.column)
      return type?.toLowerCase() === effect.type.toLowerCase()
    }
    case 'columnDropped':
      return (
        (await schema.sqlOf(effect.table)) !== null &&
        (await schema.typeOf(effect.table, effect.column)) === null
      )
  }
}

/** SQLite keeps a statement as it was written, without the semicolon. */
function normalised(sql: string): string {
  return sql.replace(/\s+/g, ' ').replace(/[\s;]+$/, '').trim()
}
