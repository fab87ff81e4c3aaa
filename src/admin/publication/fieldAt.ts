import type { Field } from 'payload'

import { namedFields } from '../../entries/fields.js'

/** As much of a field of the admin as its name and its values need. */
export type FormField = {
  type: string
  name?: string
  label?: unknown
  relationTo?: string | string[]
  options?: readonly ({ value: string; label: unknown } | string)[]
  fields?: readonly FormField[]
  blocks?: readonly { slug: string; fields: readonly FormField[] }[]
  tabs?: readonly { name?: string; label?: unknown; fields: readonly FormField[] }[]
}

/**
 * The fields that lead to a place in the form, the outermost first; empty when the form has no
 * such field. Rows are counted in the path, and have no field of their own.
 */
export function fieldsTo(fields: readonly FormField[], path: string): FormField[] {
  const [first = '', ...rest] = path.split('.')
  if (/^\d+$/.test(first)) return rest.length === 0 ? [] : fieldsTo(fields, rest.join('.'))
  // Of the admin's fields the walker reads what those of the config have, too.
  const field = (namedFields(fields as Field[]) as FormField[]).find(({ name }) => name === first)
  if (!field) return []
  if (rest.length === 0) return [field]
  const inner = field.fields ?? (field.blocks ?? []).flatMap((block) => block.fields)
  return [field, ...fieldsTo(inner, rest.join('.'))]
}
