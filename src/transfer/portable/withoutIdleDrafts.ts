import type { Field } from 'payload'

import { fieldsOfRow, isGroup, isLocalised, isRows, storedFields } from '../../entries/fields.js'
import { asObject, asObjects } from '../../entries/read.js'
import type { Doc } from './toPortable.js'

/** Payload's own field: the status of each locale. */
const STATUS = '_status'

/**
 * A portable entry without the status of locales in which nothing is written: MongoDB notes a draft
 * for every locale that there is, SQL databases only for those that have a row. Pure.
 */
export function withoutIdleDrafts(doc: Doc, fields: readonly Field[]): Doc {
  const { [STATUS]: status, ...rest } = doc
  if (status === undefined) return doc
  const written = localesIn(rest, fields)
  const kept = Object.entries(asObject(status)).filter(
    ([locale, one]) => one === 'published' || written.has(locale),
  )
  return kept.length === 0 ? rest : { ...rest, [STATUS]: Object.fromEntries(kept) }
}

/** Locales in which a document has any value. */
function localesIn(doc: Doc, fields: readonly Field[]): Set<string> {
  const found = storedFields(fields).flatMap((field): string[] => {
    const value = doc[field.name]
    if (value === undefined) return []
    if (isLocalised(field)) return Object.keys(asObject(value))
    if (isGroup(field)) return [...localesIn(asObject(value), field.fields)]
    if (!isRows(field)) return []
    return asObjects(value).flatMap((row) => [...localesIn(row, fieldsOfRow(field, row))])
  })
  return new Set(found)
}
