import type { Field } from 'payload'

import {
  blockOf,
  fieldsOfRow,
  isLocalised,
  type NamedField,
  type RowsField,
  storedFields,
} from './fields.js'
import { isObject, asList, asObject } from './read.js'

/** A document in one language: localised leaves are plain values, relations are ids as strings. */
export type OneLocaleDoc = Record<string, unknown>

type Source = Record<string, unknown>
type Context = { locale: string; inLocalised: boolean }

/**
 * One language of a document as the database holds it, where a localised leaf is an object by
 * locale code (`{ fr: …, es: … }`).
 *
 * Only fields of the config are taken. Values missing in the language are null, or `[]` for a list;
 * nothing falls back to another language. Dates come as ISO 8601, ids as strings. Inside a
 * localised field nothing is localised again, as Payload stores it.
 *
 * @param doc What `payload.db.findOne` gives, on either database.
 * @param fields The collection's fields, sanitised by Payload or not.
 */
export function pickLocale({
  doc,
  fields,
  locale,
}: {
  doc: Source
  fields: readonly Field[]
  locale: string
}): OneLocaleDoc {
  const picked = pickFields(doc, fields, { locale, inLocalised: false })
  if (doc.id !== undefined && doc.id !== null) picked.id = idText(doc.id)
  return picked
}

function pickFields(source: Source, fields: readonly Field[], context: Context): OneLocaleDoc {
  return Object.fromEntries(
    storedFields(fields).map((field) => {
      const isOwn = isLocalised(field)
      const value =
        isOwn && !context.inLocalised ? inLocale(source[field.name], context) : source[field.name]
      return [
        field.name,
        pickValue(value, field, isOwn ? { ...context, inLocalised: true } : context),
      ]
    }),
  )
}

function inLocale(value: unknown, { locale }: Context): unknown {
  return isObject(value) && Object.hasOwn(value, locale) ? value[locale] : null
}

function pickValue(value: unknown, field: NamedField, context: Context): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return pickFields(asObject(value), field.fields, context)
    case 'array':
    case 'blocks':
      return asList(value).flatMap((row) => pickRow(asObject(row), field, context))
    case 'relationship':
    case 'upload':
      return field.hasMany ? asList(value).map(relation) : relation(value)
    case 'date':
      return isoDate(value)
    case 'select':
    case 'text':
    case 'number':
      return field.hasMany ? asList(value) : (value ?? null)
    default:
      return value ?? null
  }
}

/** A block of a kind that the config does not know is left out. */
function pickRow(row: Source, field: RowsField, context: Context): OneLocaleDoc[] {
  const block = blockOf(field, row)
  if (!block && field.type === 'blocks') return []
  const picked = pickFields(row, fieldsOfRow(field, row), context)
  if (row.id !== undefined) picked.id = idText(row.id)
  return [block ? { ...picked, blockType: block.slug } : picked]
}

/** An id as a string; of a relation to several collections `{ relationTo, value }`. */
function relation(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (!isObject(value) || !('relationTo' in value)) return idText(value)
  return { relationTo: value.relationTo, value: relation(value.value) }
}

/** Ids are numbers, texts, or objects of MongoDB that write themselves as one. */
function idText(value: unknown): string {
  return (value as { toString: () => string }).toString()
}

/** A moment as RFC 3339 in UTC, whatever form the database gives it; null when it is none. */
export function isoDate(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  const date = value instanceof Date ? value : new Date(value as number | string)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
