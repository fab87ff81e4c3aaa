import type { CollectionBeforeChangeHook, Field } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { may } from './may.js'
import { callerOf } from './roles.js'

type Data = Record<string, unknown>
type Document = Data & { id: number | string }

/** Payload's own; it sets them itself. */
const OF_PAYLOAD = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

/**
 * The submitted data with everything that locales share as it was: single values, and which rows
 * an array has and in what order. Localised texts come from the submission, rows matched by `id`.
 * Both sides have the shape of one locale.
 */
export function keepShared(args: { fields: Field[]; submitted: Data; original: Data }): Data {
  const { fields, submitted, original } = args
  const result: Data = { ...submitted }
  for (const field of fields) restore({ field, result, submitted, original })
  return result
}

/**
 * Keeps those who may not from changing what locales share. Access on fields does the same for
 * single values and shows it in the admin; it cannot say « these rows, but other texts ». Also keeps
 * a source locale from those who may not write the source text in the old and in the new one.
 * Runs before a save by somebody signed in; no query of its own.
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

function restore(args: { field: Field; result: Data; submitted: Data; original: Data }): void {
  const { field, result, submitted, original } = args
  switch (field.type) {
    case 'ui':
    case 'join':
      return
    case 'tabs':
      for (const tab of field.tabs) {
        if (!('name' in tab) || !tab.name) Object.assign(result, inside(tab.fields, args))
        else if (!tab.localized) result[tab.name] = nested(tab.name, tab.fields, args)
      }
      return
    case 'row':
    case 'collapsible':
      Object.assign(result, inside(field.fields, args))
      return
  }
  if (field.type === 'group' && !('name' in field && field.name)) {
    Object.assign(result, inside(field.fields, args))
    return
  }
  if (!('name' in field) || !field.name || field.localized || OF_PAYLOAD.has(field.name)) return
  const { name } = field
  if (field.type === 'group') result[name] = nested(name, field.fields, args)
  else if (field.type === 'array' || field.type === 'blocks') {
    result[name] = rowsOf(original[name]).map((row) => {
      const sent = rowsOf(submitted[name]).find(({ id }) => id === row.id)
      const fields = fieldsOfRow(field, row)
      return sent ? keepShared({ fields, submitted: { ...row, ...sent }, original: row }) : row
    })
  } else result[name] = original[name]
}

type Sides = { submitted: Data; original: Data; result: Data }

/** Only the fields named, so that siblings already restored are left alone. */
function inside(fields: Field[], { result, original }: Sides): Data {
  return keepShared({ fields, submitted: result, original })
}

function nested(name: string, fields: Field[], { submitted, original }: Sides): Data {
  return keepShared({
    fields,
    submitted: recordOf(submitted[name]),
    original: recordOf(original[name]),
  })
}

function fieldsOfRow(field: Extract<Field, { type: 'array' | 'blocks' }>, row: Data): Field[] {
  if (field.type === 'array') return field.fields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []
}

function rowsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function recordOf(value: unknown): Data {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
