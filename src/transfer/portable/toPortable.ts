import type { Field } from 'payload'

import {
  blockOf,
  fieldsOfRow,
  isLocalised,
  type NamedField,
  type RowsField,
  storedFields,
} from '../../entries/fields.js'
import { isoDate } from '../../entries/pickLocale.js'
import { asList, asObject, isObject } from '../../entries/read.js'
import type { Settings } from '../../entries/settings.js'
import { blockFieldsIn } from './blockFields.js'
import { keyOfSlug, type MapRef } from './refs.js'
import { walkRichText } from './walkRichText.js'

export type Doc = Record<string, unknown>

export type PortableContext = {
  settings: Pick<Settings, 'locales' | 'richText' | 'off' | 'slugs'>
  /** A relation in its other form, by the slug of its collection. */
  ref: MapRef
}

type Context = PortableContext & { inLocalised: boolean }

/** Made from the file's name by Payload; they hold the paths of one app. */
const DERIVED = ['url', 'thumbnailURL']

/**
 * The values of a document in the form of an export: no internal ids, nothing that is empty, so that
 * equal documents of any database are equal. Rows and blocks keep their own ids, which tell them
 * apart in all versions and languages. Pure.
 *
 * @param doc In all locales, as `payload.db` gives it.
 */
export function toPortable(doc: Doc, fields: readonly Field[], context: PortableContext): Doc {
  return asObject(ofFields(doc, fields, { ...context, inLocalised: false }) ?? {})
}

function ofFields(doc: Doc, fields: readonly Field[], context: Context): Doc | null {
  const entries = storedFields(fields).flatMap((field): [string, unknown][] => {
    if (field.name === 'id' || DERIVED.includes(field.name)) return []
    const value = inLocales(doc[field.name], field, context)
    return value === null ? [] : [[field.name, value]]
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function inLocales(value: unknown, field: NamedField, context: Context): unknown {
  if (!isLocalised(field) || context.inLocalised) return ofValue(value, field, context)
  const below = { ...context, inLocalised: true }
  const entries = context.settings.locales.flatMap(({ code }): [string, unknown][] => {
    const one = ofValue(asObject(value)[code], field, below)
    return one === null ? [] : [[code, one]]
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Null for what is empty. */
function ofValue(value: unknown, field: NamedField, context: Context): unknown {
  if (value === null || value === undefined) return null
  switch (field.type) {
    case 'group':
    case 'tab':
      return ofFields(asObject(value), field.fields, context)
    case 'array':
    case 'blocks':
      return filled(asList(value).map((row) => ofRow(asObject(row), field, context)))
    case 'relationship':
    case 'upload':
      return field.hasMany
        ? filled(asList(value).flatMap((one) => refOf(one, field.relationTo, context) ?? []))
        : refOf(value, field.relationTo, context)
    case 'date':
      return isoDate(value)
    case 'richText':
      return ofRichText(value, context)
    case 'number':
      return Array.isArray(value) ? filled(value.map(Number)) : Number(value)
    case 'json':
      return value
    default:
      return Array.isArray(value) ? filled(value) : value
  }
}

function filled(list: unknown[]): unknown[] | null {
  return list.length === 0 ? null : list
}

function ofRow(row: Doc, field: RowsField, context: Context): Doc {
  const block = blockOf(field, row)
  return {
    ...ofFields(row, fieldsOfRow(field, row), context),
    ...(row.id === undefined || row.id === null
      ? {}
      : { id: (row.id as string | number).toString() }),
    ...(block ? { blockType: block.slug } : {}),
    ...(block && row.blockName ? { blockName: row.blockName } : {}),
  }
}

function refOf(value: unknown, relationTo: string | string[], { ref }: Context): unknown {
  if (Array.isArray(relationTo)) {
    const { relationTo: slug, value: id } = asObject(value)
    return typeof slug === 'string' ? ref(slug, id) : null
  }
  return ref(relationTo, isObject(value) && 'id' in value ? value.id : value)
}

function ofRichText(state: unknown, context: Context): unknown {
  return walkRichText(state, {
    relation: (relation) => {
      const { relationTo, value } = relation
      const id = isObject(value) && 'id' in value ? value.id : value
      const mapped = typeof relationTo === 'string' ? context.ref(relationTo, id) : null
      const key = keyOfSlug(relationTo, context.settings)
      return { ...relation, relationTo: key ?? relationTo, value: mapped }
    },
    block: (values, fields) => {
      const { id, blockType, blockName } = values
      const own = Object.fromEntries(
        Object.entries({ id, blockType, blockName }).filter(([, one]) => one !== undefined),
      )
      return { ...own, ...ofFields(values, fields, { ...context, inLocalised: true }) }
    },
    fieldsOf: blockFieldsIn(context.settings),
  })
}
