import { isObject } from '../entries/read.js'
import type { Field } from 'payload'

import {
  fieldsOfRow,
  isGroup,
  isRows,
  type NamedField,
  namedFields,
  type RowsField,
} from '../entries/fields.js'
import { type Expected, expectedOf, fits, hasWholeTables } from './valueShape.js'

/** A value that its field cannot hold; `expected` names what it can. */
export type Misshapen = {
  path: string
  field: NamedField
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
  return isObject(args.data) ? inFields(args.fields, args.data, '') : []
}

function inFields(fields: readonly Field[], data: Data, parent: string): Misshapen[] {
  return namedFields(fields).flatMap((field) =>
    inField(field, data[field.name], `${parent}${field.name}`),
  )
}

function inField(field: NamedField, value: unknown, path: string): Misshapen[] {
  if (value === null || value === undefined) return []
  const refuse = (expected: Expected): Misshapen[] => [{ path, field, expected }]
  if (isGroup(field)) {
    return isObject(value) ? inFields(field.fields, value, `${path}.`) : refuse('shape.group')
  }
  if (isRows(field)) return inRows(field, value, path) ?? refuse('shape.list')
  const expected = expectedOf(field)
  if (expected && !fits(expected, value)) return refuse(expected)
  return field.type === 'richText' && !hasWholeTables(value) ? refuse('shape.table') : []
}

/** Null when the value is no list of rows. Forms send 0 for an empty one. */
function inRows(field: RowsField, value: unknown, path: string): Misshapen[] | null {
  if (value === 0 || value === '0') return []
  if (!Array.isArray(value)) return null
  if (!value.every((row) => row === null || isObject(row))) return null
  return value.flatMap((row, index) =>
    isObject(row) ? inFields(fieldsOfRow(field, row), row, `${path}.${index}.`) : [],
  )
}
