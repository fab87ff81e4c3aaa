import type { Field } from 'payload'

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
    if (!('name' in field) || !field.name) continue
    const read = readHostField(field, doc[field.name], settings)
    if (!read) continue
    out.values[field.name] = read.value
    out.shows.push(...read.shows)
  }
  return out
}

/** Fields marked public, those in rows, collapsibles and unnamed tabs included. */
export function publicFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [] : publicFields(tab.fields),
      )
    }
    if ('name' in field && field.name) return field.custom?.delivery === true ? [field] : []
    return 'fields' in field ? publicFields(field.fields) : []
  })
}

function readHostField(
  field: Field,
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
