import type { Field } from 'payload'

import { type Expected, expectedOf, fits } from './valueShape.js'

/** A value that its field cannot hold; `expected` names what it can. */
export type Misshapen = {
  path: string
  field: Field
  expected: Expected
}

type Data = Record<string, unknown>

/**
 * Values whose JavaScript type is not that of their field, at any depth: an object for a text, a
 * text for a list. Payload itself would store some of them, and fail on others, each database in
 * its own way. Empty values and unknown keys are no matter.
 *
 * @param fields The collection's fields, sanitised or not.
 */
export function findMisshapen(args: { fields: readonly Field[]; data: unknown }): Misshapen[] {
  return isData(args.data) ? inFields(args.fields, args.data, '') : []
}

function inFields(fields: readonly Field[], data: Data, parent: string): Misshapen[] {
  return fields.flatMap((field): Misshapen[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? inGroup({ ...tab, type: 'group' }, data[tab.name], `${parent}${tab.name}`)
          : inFields(tab.fields, data, parent),
      )
    }
    if ('name' in field && field.name) {
      return inField(field, data[field.name], `${parent}${field.name}`)
    }
    return 'fields' in field ? inFields(field.fields, data, parent) : []
  })
}

function inField(field: Field, value: unknown, path: string): Misshapen[] {
  if (value === null || value === undefined) return []
  const refuse = (expected: Expected): Misshapen[] => [{ path, field, expected }]
  switch (field.type) {
    case 'group':
      return inGroup(field, value, path)
    case 'array':
      return inRows(value, path, () => field.fields) ?? refuse('shape.list')
    case 'blocks':
      return (
        inRows(
          value,
          path,
          (row) => field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [],
        ) ?? refuse('shape.list')
      )
    default: {
      const expected = expectedOf(field)
      return !expected || fits(expected, value) ? [] : refuse(expected)
    }
  }
}

function inGroup(field: Field, value: unknown, path: string): Misshapen[] {
  if (value === null || value === undefined) return []
  if (!isData(value)) return [{ path, field, expected: 'shape.group' }]
  return 'fields' in field ? inFields(field.fields, value, `${path}.`) : []
}

/** Null when the value is no list of rows. Forms send 0 for an empty one. */
function inRows(
  value: unknown,
  path: string,
  fieldsOf: (row: Data) => readonly Field[],
): Misshapen[] | null {
  if (value === 0 || value === '0') return []
  if (!Array.isArray(value)) return null
  if (!value.every((row) => row === null || isData(row))) return null
  return value.flatMap((row, index) =>
    isData(row) ? inFields(fieldsOf(row), row, `${path}.${index}.`) : [],
  )
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
