import type { CollectionBeforeChangeHook, Field } from 'payload'

import {
  fieldsOfRow,
  isGroup,
  isLocalised,
  isRows,
  type RowsField,
  storedFields,
} from '../entries/fields.js'
import { asObject, asObjects } from '../entries/read.js'
import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { may } from './may.js'
import { callerOf } from './roles.js'

type Data = Record<string, unknown>
type Document = Data & { id: number | string }
type Sides = { submitted: Data; original: Data }

/** Payload's own; it sets them itself. */
const OF_PAYLOAD = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

/**
 * The submitted data with everything that locales share as it was: single values, and which rows
 * an array has and in what order. Localised texts come from the submission, rows matched by `id`.
 * Both sides have the shape of one locale.
 */
export function keepShared(args: { fields: readonly Field[] } & Sides): Data {
  const { fields, submitted, original } = args
  const result: Data = { ...submitted }
  for (const field of storedFields(fields)) {
    const { name } = field
    if (isLocalised(field) || OF_PAYLOAD.has(name)) continue
    if (isGroup(field)) result[name] = nested(field, args)
    else if (isRows(field)) result[name] = rows(field, args)
    else result[name] = original[name]
  }
  return result
}

/**
 * Prevents changes to shared fields by users without the right. Access on fields does the same for
 * single values and shows it in the admin; it cannot say « these rows, but other texts ». It also
 * prevents a change of the source locale unless the user can write the source text in both the old
 * and the new one. Runs before a save by a signed-in user; no query of its own.
 */
export function keepSharedHook(
  settings: Settings,
  key: EntryKey,
): CollectionBeforeChangeHook<Document> {
  return ({ collection, data, originalDoc, operation, req }) => {
    if (operation !== 'update' || !req.user) return data
    const original: Data = originalDoc ?? {}
    const asked = { caller: callerOf(req.user, settings), collection: key, settings }
    if (!may({ ...asked, action: 'editShared' }))
      return keepShared({ fields: collection.fields, submitted: data, original })

    const [from, to] = [original.sourceLocale, data.sourceLocale]
    if (from === to) return data
    const writesBoth = [from, to].every(
      (locale) => typeof locale === 'string' && may({ ...asked, action: 'editSource', locale }),
    )
    return writesBoth ? data : { ...data, sourceLocale: from }
  }
}

function nested(field: { name: string; fields: Field[] }, { submitted, original }: Sides): Data {
  return keepShared({
    fields: field.fields,
    submitted: asObject(submitted[field.name]),
    original: asObject(original[field.name]),
  })
}

function rows(field: RowsField, { submitted, original }: Sides): Data[] {
  return asObjects(original[field.name]).map((row) => {
    const sent = asObjects(submitted[field.name]).find(({ id }) => id === row.id)
    const fields = fieldsOfRow(field, row)
    return sent ? keepShared({ fields, submitted: { ...row, ...sent }, original: row }) : row
  })
}
