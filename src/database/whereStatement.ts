import type { Where } from 'payload'

import { joined, sql, type Statement, type Value } from './statement.js'

type Item = number | string

/** How a condition names what it looks at, and says what databases write in ways of their own. */
export type Names = {
  /** @throws when the collection has no such column */
  column: (name: string) => Statement
  /** The values of a list that a row has, as `SELECT` of the rows' ids; null: it is no list. */
  list: (name: string) => ((has: (value: Statement) => Statement) => Statement) | null
  /** As `column`, but not to be found by an index of it. */
  unindexed: (name: string) => Statement
  /** Whether an index finds the rows that have a value. */
  isIndexed: (name: string) => boolean
  /** The id of a row. */
  id: Statement
  /** Whether a value is one of several. One statement serves any number of them. */
  isIn: (value: Statement, items: readonly Item[]) => Statement
  /** Whether a text has a pattern, in whatever case. */
  isLike: (text: Statement, pattern: string) => Statement
}

/**
 * A condition of Payload's as SQL, with the meaning that Payload's own `find` gives it; null where it
 * asks for nothing. Equal conditions with other values give one text, so that it is prepared once.
 *
 * @throws for operators, values and fields other than those of flat columns and lists of texts
 */
export function whereStatement(where: Where, names: Names): Statement | null {
  const isLed = leads(where, names)
  const parts = Object.entries(where).flatMap(([name, condition]): Statement[] => {
    if (Array.isArray(condition)) return partsOf(name, condition, names)
    const own = isLed && !names.list(name) ? withoutIndexes(names) : names
    return Object.entries(condition).map(([operator, value]) =>
      comparison({ name, operator, value, names: own }),
    )
  })
  return parts.length > 0 ? all(parts, ' AND ') : null
}

function partsOf(name: string, conditions: readonly Where[], names: Names): Statement[] {
  const isAnd = name.toLowerCase() === 'and'
  if (!isAnd && name.toLowerCase() !== 'or')
    throw new TypeError(`where: expected "and" or "or" before a list, got "${name}".`)
  const isLed = isAnd && conditions.some((condition) => leads(condition, names))
  const parts = conditions
    .map((condition) => {
      const isOther = isLed && !leads(condition, names)
      return whereStatement(condition, isOther ? withoutIndexes(names) : names)
    })
    .filter((part) => part !== null)
  return parts.length > 0 ? [all(parts, isAnd ? ' AND ' : ' OR ')] : []
}

/**
 * Whether a condition finds its rows by what a list holds, which are few. SQLite keeps no count of
 * values: it would rather read all rows of a type and locale, so these must not look like an index.
 */
function leads(where: Where, names: Names): boolean {
  return Object.entries(where).some(([name, condition]) => {
    if (!Array.isArray(condition)) return names.list(name) !== null
    if (name.toLowerCase() === 'and') return condition.some((one) => leads(one, names))
    return (
      condition.some((one) => leads(one, names)) &&
      condition.every((one) => leads(one, names) || isFoundByIndex(one, names))
    )
  })
}

function isFoundByIndex(where: Where, names: Names): boolean {
  return Object.entries(where).some(
    ([name, condition]) =>
      !Array.isArray(condition) &&
      names.isIndexed(name) &&
      ('equals' in condition || 'in' in condition),
  )
}

function withoutIndexes(names: Names): Names {
  return { ...names, column: names.unindexed }
}

function all(parts: readonly Statement[], between: string): Statement {
  const [only, ...others] = parts
  return only && others.length === 0 ? only : sql`(${joined(parts, between)})`
}

type Comparison = { name: string; operator: string; value: unknown; names: Names }
type Compare = (column: Statement, value: unknown, names: Names) => Statement

function comparison({ name, operator, value, names }: Comparison): Statement {
  try {
    const list = names.list(name)
    if (list) return inList({ operator, value, names, list })
    const compare = COMPARE[operator as keyof typeof COMPARE] as Compare | undefined
    if (!compare || !Object.hasOwn(COMPARE, operator)) throw new TypeError('an unknown operator')
    return compare(names.column(name), value, names)
  } catch (error) {
    const { message } = error as Error // ours, from below
    throw new TypeError(
      `where.${name}.${operator}: expected what a flat column has, got ${message}.`,
    )
  }
}

const COMPARE = {
  equals: (column, value) =>
    value === null ? sql`${column} IS NULL` : sql`${column} = ${one(value)}`,
  not_equals: (column, value) =>
    value === null
      ? sql`${column} IS NOT NULL`
      : sql`(${column} IS NULL OR ${column} <> ${one(value)})`,
  exists: (column, value) => (value === true ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`),
  in: (column, value, { isIn }) => {
    const items = many(value)
    const given = within(column, items.filter(isItem), isIn)
    return items.includes(null) ? sql`(${column} IS NULL OR ${given})` : given
  },
  not_in: (column, value, { isIn }) => sql`NOT ${within(column, many(value).map(one), isIn)}`,
  contains: (column, value, { isLike }) => isLike(column, `%${one(value)}%`),
  like: (column, value, { isLike }) => {
    const words = String(one(value)).split(' ')
    return all(
      words.map((word) => isLike(column, `%${word}%`)),
      ' AND ',
    )
  },
  greater_than: (column, value) => sql`${column} > ${one(value)}`,
  greater_than_equal: (column, value) => sql`${column} >= ${one(value)}`,
  less_than: (column, value) => sql`${column} < ${one(value)}`,
  less_than_equal: (column, value) => sql`${column} <= ${one(value)}`,
} satisfies Record<string, Compare>

/** One value is compared as such: only so do the databases read an index in its order. */
function within(value: Statement, items: readonly Item[], isIn: Names['isIn']): Statement {
  const [only, ...others] = items
  return only !== undefined && others.length === 0 ? sql`${value} = ${only}` : isIn(value, items)
}

/** A row has a list that holds the value, or one of them. */
function inList(args: {
  operator: string
  value: unknown
  names: Names
  list: NonNullable<ReturnType<Names['list']>>
}): Statement {
  const { operator, value, names, list } = args
  if (operator !== 'equals' && operator !== 'in') throw new TypeError('another operator for a list')
  const items = operator === 'in' ? many(value).map(one) : null
  const has = (item: Statement) =>
    items ? within(item, items, names.isIn) : sql`${item} = ${one(value)}`
  return sql`${names.id} IN (${list(has)})`
}

function one(value: unknown): Item {
  if (isItem(value)) return value
  throw new TypeError(JSON.stringify(value))
}

function many(value: unknown): (Item | null)[] {
  const items: unknown[] | null = Array.isArray(value) ? value : null
  if (items?.every((item) => item === null || isItem(item))) return items
  throw new TypeError(JSON.stringify(value))
}

function isItem(value: unknown): value is Item & Value {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}
