import { stableJson } from './stableJson.js'
import { isoDate } from './pickLocale.js'
import { asObject } from './read.js'
import type { NamedField } from './fields.js'

/**
 * Whether two values of a field are equal, in any form that a client, a form or a database gives
 * them: a relation by its id or populated, a moment as a text or a date, nothing as null or empty.
 */
export function sameValue(field: NamedField, one: unknown, other: unknown): boolean {
  return stableJson(plain(field, one)) === stableJson(plain(field, other))
}

/** Whether two rows say the same, as far as can be told without their fields. */
export function sameRow(one: unknown, other: unknown): boolean {
  return stableJson(withoutNothing(one)) === stableJson(withoutNothing(other))
}

function plain(field: NamedField, value: unknown): unknown {
  if (isNothing(value)) return null
  if (Array.isArray(value) && field.type !== 'richText' && field.type !== 'json') {
    return value.map((item) => plainOne(field, item))
  }
  return plainOne(field, value)
}

function plainOne(field: NamedField, value: unknown): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return relation(value)
    case 'date':
      return isoDate(value)
    case 'number':
      return Number(value)
    case 'richText':
    case 'json':
    case 'array':
    case 'blocks':
      return withoutNothing(value)
    default:
      return value
  }
}

function relation(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  const { relationTo, value: target, id } = asObject(value)
  if (relationTo !== undefined) return [relationTo, relation(target)]
  // Populated, or an id object of the database, which writes itself as its id.
  return JSON.stringify(id ?? value).replaceAll('"', '')
}

/** Editors add empty members to what they were given. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNothing(inner)]))
}

/** No value, an empty text or an empty list. */
export function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
  )
}
