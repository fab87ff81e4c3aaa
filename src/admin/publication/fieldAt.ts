/** As much of a field of the admin as its name and its values need. */
export type NamedField = {
  type: string
  name?: string
  label?: unknown
  relationTo?: string | string[]
  options?: readonly ({ value: string; label: unknown } | string)[]
  fields?: readonly NamedField[]
  blocks?: readonly { slug: string; fields: readonly NamedField[] }[]
  tabs?: readonly { name?: string; label?: unknown; fields: readonly NamedField[] }[]
}

/**
 * The fields that lead to a place in the form, the outermost first; empty when the form has no
 * such field. Rows are counted in the path, and have no field of their own.
 */
export function fieldsTo(fields: readonly NamedField[], path: string): NamedField[] {
  const [first = '', ...rest] = path.split('.')
  if (/^\d+$/.test(first)) return rest.length === 0 ? [] : fieldsTo(fields, rest.join('.'))
  const field = named(fields, first)
  if (!field) return []
  if (rest.length === 0) return [field]
  const inner = field.fields ?? (field.blocks ?? []).flatMap((block) => block.fields)
  return [field, ...fieldsTo(inner, rest.join('.'))]
}

function named(fields: readonly NamedField[], name: string): NamedField | null {
  for (const field of fields) {
    if (field.name === name) return field
    if (field.name) continue
    for (const tab of field.tabs ?? []) {
      if (tab.name === name) return { ...tab, type: 'group' }
      const found = tab.name ? null : named(tab.fields, name)
      if (found) return found
    }
    const found = named(field.fields ?? [], name)
    if (found) return found
  }
  return null
}
