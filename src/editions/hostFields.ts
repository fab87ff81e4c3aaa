import type { Field } from 'payload'

import { type NamedField, namedFields } from '../entries/fields.js'
import { isOff, typeOfSlug, refs as readRefs } from './refs.js'
import { toRichText } from './richText.js'
import type { EditionSource } from './source.js'
import type { Ref } from './types.js'

type HostFields = { values: Record<string, unknown>; shows: Ref[] }

/**
 * Values of the fields that the host app added at the top level and marked
 * `custom: { delivery: true }`, by name. Relations to collections of the plugin become refs, rich
 * text is cleaned as ours is; groups, arrays, blocks and relations to elsewhere stay out.
 */
export function hostFields({ doc, fields, settings }: EditionSource): HostFields {
  const out: HostFields = { values: {}, shows: [] }
  for (const field of publicFields(fields ?? [])) {
    const read = readHostField(field, doc[field.name], settings)
    if (!read) continue
    out.values[field.name] = read.value
    out.shows.push(...read.shows)
  }
  return out
}

/** Fields marked public at the top level, whatever layout they stand in. */
export function publicFields(fields: readonly Field[]): NamedField[] {
  return namedFields(fields).filter(({ custom }) => custom?.delivery === true)
}

function readHostField(
  field: NamedField,
  value: unknown,
  settings: EditionSource['settings'],
): { value: unknown; shows: Ref[] } | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'number':
    case 'checkbox':
    case 'select':
    case 'radio':
    case 'date':
    case 'json':
    case 'point':
      return { value: value ?? null, shows: [] }
    case 'richText': {
      const { data, shows } = toRichText(value, settings)
      return { value: data, shows }
    }
    case 'relationship':
    case 'upload': {
      const type = typeOfSlug(field.relationTo, settings)
      if (!type || isOff(type, settings)) return null
      const shows = readRefs(type, field.hasMany ? value : [value])
      return { value: field.hasMany ? shows : (shows[0] ?? null), shows }
    }
    default:
      return null
  }
}
