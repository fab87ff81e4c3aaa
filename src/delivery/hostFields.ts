import type { Field } from 'payload'

import { holdersIn } from '../entries/fields.js'
import { type EntryKey, entryKeyOf } from '../entries/slugs.js'
import { typeOfSlug } from '../editions/refs.js'
import type { EditionType } from '../editions/types.js'
import { optionsError } from '../errors.js'
import type { Settings } from '../entries/settings.js'

/** The type of a host field in the API: a scalar, or the type it refers to. */
export type HostFieldType =
  | { kind: 'scalar'; scalar: 'String' | 'Float' | 'Boolean' | 'DateTime' | 'JSON' }
  | { kind: 'richText' }
  | { kind: 'ref'; type: EditionType }

/** A field that the host app added to a collection of entries and marked public. */
export type HostField = { name: string; isList: boolean; type: HostFieldType }

const EXPECTED =
  'a field that can be typed (text, textarea, email, code, number, checkbox, date, select, radio, ' +
  'point, json, richText, or an upload or relationship to one collection of this plugin)'

/**
 * The host fields of each type of entry, by their `custom: { delivery: true }`.
 *
 * @throws INVALID_OPTIONS naming the collection and field that cannot be typed.
 */
export function hostFieldsOf(settings: Settings): Partial<Record<EntryKey, HostField[]>> {
  const all: Partial<Record<EntryKey, HostField[]>> = {}
  for (const [key, options] of Object.entries(settings.collections)) {
    const found = markedFields(options.fields ?? [])
    if (found.length === 0) continue
    const entry = entryKeyOf(key)
    if (!entry) throw refused(`${key}.${found[0]?.path ?? ''}`, 'an entry collection', key)
    all[entry] = found.map((field) => typeField(`${key}.${field.path}`, field, settings))
  }
  return all
}

type Marked = { field: Field & { name: string }; path: string; isTop: boolean }

function markedFields(fields: readonly Field[], parents: readonly string[] = []): Marked[] {
  return fields.flatMap((field): Marked[] => {
    const name = nameOf(field)
    const path = [...parents, ...name]
    const own: Marked = {
      // Without a name there is nothing to type; `typeField` refuses it.
      field: { ...field, name: name[0] ?? '' },
      path: path.join('.') || field.type,
      isTop: parents.length === 0 && name.length > 0,
    }
    const isMarked = 'custom' in field && field.custom?.delivery === true
    const inner = holdersIn(field).flatMap((holder) =>
      markedFields(holder.fields, holder === field ? path : [...path, ...nameOf(holder)]),
    )
    return isMarked ? [own, ...inner] : inner
  })
}

function nameOf(named: object): string[] {
  return 'name' in named && typeof named.name === 'string' ? [named.name] : []
}

function typeField(where: string, { field, isTop }: Marked, settings: Settings): HostField {
  if (!isTop)
    throw refused(where, 'a field at the top level, not inside a group or list', field.type)
  if (!/^[_A-Za-z][_0-9A-Za-z]*$/.test(field.name) || field.name.startsWith('__'))
    throw refused(where, 'a valid GraphQL name of letters, digits and _', field.name)
  const type = typeOf(field, settings)
  if (!type) throw refused(where, EXPECTED, field.type)
  const isList = 'hasMany' in field && field.hasMany === true
  return { name: field.name, isList, type }
}

function typeOf(field: Field, settings: Settings): HostFieldType | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      return { kind: 'scalar', scalar: 'String' }
    case 'number':
      return { kind: 'scalar', scalar: 'Float' }
    case 'checkbox':
      return { kind: 'scalar', scalar: 'Boolean' }
    case 'date':
      return { kind: 'scalar', scalar: 'DateTime' }
    case 'json':
    case 'point':
      return { kind: 'scalar', scalar: 'JSON' }
    case 'richText':
      return { kind: 'richText' }
    case 'relationship':
    case 'upload': {
      const type = typeOfSlug(field.relationTo, settings)
      return type && !settings.off.has(type) ? { kind: 'ref', type } : null
    }
    default:
      return null
  }
}

function refused(where: string, expected: string, given: unknown): Error {
  return optionsError(`collections.${where}.custom.delivery`, expected, given)
}
