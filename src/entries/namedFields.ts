import type { Field, NamedTab } from 'payload'

/** A field, or a tab with a name, that holds a value of its own in the document. */
export type NamedField = Extract<Field, { name: string }> | (NamedTab & { type: 'tab' })

/** A list of rows that have fields of their own. */
export type RowsField = Extract<Field, { type: 'array' | 'blocks' }>

/**
 * The fields that hold the values of a document, whatever layout they stand in, in their order.
 * Fields without a stored value are left out: those of the interface, joins, virtual ones.
 */
export function namedFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab): NamedField[] =>
        'name' in tab && tab.name
          ? [{ ...tab, name: tab.name, type: 'tab' }]
          : namedFields(tab.fields),
      )
    }
    if ('name' in field && field.name) {
      return 'virtual' in field && field.virtual ? [] : [field]
    }
    return 'fields' in field ? namedFields(field.fields) : []
  })
}

/** The fields of one row of an array or of blocks; none for a block of an unknown kind. */
export function fieldsOfRow(field: RowsField, row: Record<string, unknown>): readonly Field[] {
  if (field.type === 'array') return field.fields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []
}

/** The field holds a list of rows. */
export function isRows(field: NamedField): field is RowsField {
  return field.type === 'array' || field.type === 'blocks'
}

/** The field holds values under its own name. */
export function isGroup(
  field: NamedField,
): field is Extract<NamedField, { type: 'group' | 'tab' }> {
  return field.type === 'group' || field.type === 'tab'
}
