import type { Row } from '@libsql/client'

const VALUES = Symbol('values')

type Made = Record<string, unknown> & { [VALUES]: unknown[] }

/**
 * Makes rows as libsql's client gives them: values by name, which are enumerable, and by place,
 * which are not. The client defines each of both as a property, which costs more than the query;
 * here the places are getters that all rows of a statement share.
 */
export function rowMaker(columns: readonly string[]): (values: unknown[]) => Row {
  const places = columns.map((_, index): [string, PropertyDescriptor] => [
    String(index),
    {
      get(this: Made) {
        return this[VALUES][index]
      },
    },
  ])
  const prototype = Object.create(
    Object.prototype,
    Object.fromEntries([...places, ['length', { value: columns.length }]]),
  ) as object
  // Of columns with one name, as joins have them, the first counts.
  const names = columns.map((name, index) => ({ name, index })).filter(isFirst)
  return (given) => {
    const values = given.map(valueOf)
    const row = Object.create(prototype) as Made
    Object.defineProperty(row, VALUES, { value: values })
    for (const { name, index } of names) row[name] = values[index]
    return row as unknown as Row // A row by name and by place is what we have just made.
  }
}

function isFirst({ name }: { name: string }, at: number, all: readonly { name: string }[]) {
  return all.findIndex((other) => other.name === name) === at
}

/** Binary columns come as the client gives them. */
function valueOf(value: unknown): unknown {
  if (!(value instanceof Buffer)) return value
  return new Uint8Array(value).buffer
}
