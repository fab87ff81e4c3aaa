import { isNothing } from '../entries/sameValue.js'
import type { Field } from 'payload'

import { asObject, asObjects } from '../entries/read.js'
import {
  fieldsOfRow,
  isGroup,
  isLocalised,
  isRows,
  storedFields,
  type RowsField,
} from '../entries/fields.js'

type Doc = Record<string, unknown>
type Context = { locale: string; path: string; lost: string[] }

/** Data of a save whose rows have the ids of those that are stored. */
type Kept = {
  data: Doc
  /** Paths of stored rows that would go, and texts of other locales with them. */
  lost: string[]
}

/**
 * Gives rows that come without an `id` those of the stored rows in the same places, so that a row
 * stays the same row, with its texts in every locale. Rows that are all sent with their ids say
 * themselves which of them stay; where one has none, a stored row that finds no match must not be
 * the only home of another locale's text.
 *
 * @param args.data In one locale, as a client sends it; not changed.
 * @param args.stored The latest version in all locales, as `payload.db` gives it.
 */
export function keepRowIds(args: {
  fields: readonly Field[]
  data: Doc
  stored: Doc
  locale: string
}): Kept {
  const { fields, data, stored, locale } = args
  const lost: string[] = []
  return { data: inFields(fields, data, stored, { locale, path: '', lost }), lost }
}

/** Whether some row of a list that locales share has no id. */
export function hasRowsWithoutId(fields: readonly Field[], data: Doc): boolean {
  return storedFields(fields).some((field) => {
    if (isLocalised(field)) return false
    const value = data[field.name]
    if (isGroup(field)) return hasRowsWithoutId(field.fields, asObject(value))
    if (!isRows(field)) return false
    return asObjects(value).some(
      (row) => !hasId(row) || hasRowsWithoutId(fieldsOfRow(field, row), row),
    )
  })
}

function inFields(fields: readonly Field[], data: Doc, stored: Doc, context: Context): Doc {
  const result: Doc = { ...data }
  for (const field of storedFields(fields)) {
    const { name } = field
    if (!(name in data) || isLocalised(field)) continue
    const path = `${context.path}${name}`
    if (isGroup(field)) {
      if (typeof data[name] !== 'object' || data[name] === null) continue
      const below = { ...context, path: `${path}.` }
      result[name] = inFields(field.fields, asObject(data[name]), asObject(stored[name]), below)
    } else if (isRows(field) && Array.isArray(data[name])) {
      result[name] = inRows(field, asObjects(data[name]), asObjects(stored[name]), {
        ...context,
        path,
      })
    }
  }
  return result
}

function inRows(field: RowsField, sent: Doc[], stored: Doc[], context: Context): Doc[] {
  const claimed = new Set(sent.filter(hasId).map(({ id }) => id))
  const rows = sent.map((row, index) => {
    const place = stored[index]
    if (hasId(row) || !place || claimed.has(place.id) || place.blockType !== row.blockType) {
      return row
    }
    claimed.add(place.id)
    return { ...row, id: place.id }
  })
  if (!sent.every(hasId)) {
    stored.forEach((row, index) => {
      if (claimed.has(row.id) || !hasOtherTexts(fieldsOfRow(field, row), row, context.locale))
        return
      context.lost.push(`${context.path}.${index}`)
    })
  }
  return rows.map((row, index) => {
    const own = stored.find(({ id }) => id === row.id) ?? {}
    const below = { ...context, path: `${context.path}.${index}.` }
    return inFields(fieldsOfRow(field, row), row, own, below)
  })
}

/** Whether something stands there in another locale than this. */
function hasOtherTexts(fields: readonly Field[], row: Doc, locale: string): boolean {
  return storedFields(fields).some((field) => {
    const value = row[field.name]
    if (isLocalised(field)) {
      return Object.entries(asObject(value)).some(
        ([code, text]) => code !== locale && !isNothing(text),
      )
    }
    if (isGroup(field)) return hasOtherTexts(field.fields, asObject(value), locale)
    return (
      isRows(field) &&
      asObjects(value).some((inner) => hasOtherTexts(fieldsOfRow(field, inner), inner, locale))
    )
  })
}

function hasId({ id }: Doc): boolean {
  return (typeof id === 'string' && id !== '') || typeof id === 'number'
}
