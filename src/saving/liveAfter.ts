import type { Field } from 'payload'

import { asObject, asObjects } from '../entries/read.js'
import {
  fieldsOfRow,
  isGroup,
  isLocalised,
  isRows,
  type NamedField,
  type RowsField,
  storedFields,
} from '../entries/fields.js'

type Doc = Record<string, unknown>
type Context = { locale: string; shared: 'live' | 'latest' }

/**
 * The live document as it would be if one locale were published now. The texts of that locale, its
 * status among them, come from the latest version; those of every other locale stay as they are
 * live. What locales share comes from the side that is named. Rows are told by their `id`: a row
 * keeps its texts wherever it stands, and with `shared: 'live'` none comes or goes.
 *
 * Both documents are in all locales, as `payload.db` gives them; neither is changed. Values that no
 * field of the config holds are those of the live document.
 *
 * @param args.fields The collection's fields, sanitised by Payload or not.
 */
export function liveAfter(args: {
  fields: readonly Field[]
  live: Doc
  latest: Doc
  locale: string
  shared: 'live' | 'latest'
}): Doc {
  const { fields, live, latest, ...context } = args
  return inFields(fields, live, latest, context)
}

function inFields(fields: readonly Field[], live: Doc, latest: Doc, context: Context): Doc {
  const result: Doc = { ...live }
  for (const field of storedFields(fields)) {
    const value = valueOf(field, live[field.name], latest[field.name], context)
    if (value !== undefined) result[field.name] = value
  }
  return result
}

function valueOf(field: NamedField, was: unknown, now: unknown, context: Context): unknown {
  if (isLocalised(field)) return inLocale(was, now, context)
  if (isGroup(field)) return inFields(field.fields, asObject(was), asObject(now), context)
  const isLive = context.shared === 'live'
  if (!isRows(field)) return isLive ? was : orNull(now, was)
  return (isLive ? liveRows : latestRows)(field, was, now, context)
}

/** A localised value, whatever it holds, by locale. */
function inLocale(was: unknown, now: unknown, { locale }: Context): unknown {
  const next = asObject(now)[locale]
  if (next === undefined && asObject(was)[locale] === undefined) return was
  return { ...asObject(was), [locale]: next ?? null }
}

function liveRows(field: RowsField, was: unknown, now: unknown, context: Context): unknown {
  if (!Array.isArray(was)) return was
  return asObjects(was).map((row) => {
    const latest = asObjects(now).find(({ id }) => id === row.id)
    return latest ? inFields(fieldsOfRow(field, row), row, latest, context) : row
  })
}

function latestRows(field: RowsField, was: unknown, now: unknown, context: Context): unknown {
  if (!Array.isArray(now)) return orNull(now, was)
  return asObjects(now).map((row) => {
    const live = asObjects(was).find(({ id }) => id === row.id) ?? {}
    const { id, blockType, blockName } = row
    const kind = blockType === undefined ? {} : { blockType, blockName }
    return { ...inFields(fieldsOfRow(field, row), live, row, context), id, ...kind }
  })
}

/** Removed values are null: if a value were absent, the database would keep the old one. */
function orNull(now: unknown, was: unknown): unknown {
  return now === undefined && was !== undefined ? null : now
}
