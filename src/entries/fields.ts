import type { Block, Field, NamedTab } from 'payload'

/** A field, or a tab with a name, that holds a value of its own in the document. */
export type NamedField = Extract<Field, { name: string }> | (NamedTab & { type: 'tab' })

/** A list of rows that have fields of their own. */
export type RowsField = Extract<Field, { type: 'array' | 'blocks' }>

/** A field by name, and the layout that it stands in: rows, collapsibles, groups without a name. */
type PlacedField = { field: NamedField; within: readonly Field[] }

/**
 * The fields that have a name, whatever layout they stand in, in their order, each with the layout
 * around it, the outermost first. The fields inside named groups, tabs and rows are theirs.
 */
export function placedFields(
  fields: readonly Field[],
  within: readonly Field[] = [],
): PlacedField[] {
  return fields.flatMap((field): PlacedField[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? [{ field: { ...tab, name: tab.name, type: 'tab' as const }, within }]
          : placedFields(tab.fields, within),
      )
    }
    if ('name' in field && field.name) return [{ field, within }]
    return 'fields' in field ? placedFields(field.fields, [...within, field]) : []
  })
}

/** As {@link placedFields}, without the layout. */
export function namedFields(fields: readonly Field[]): NamedField[] {
  return placedFields(fields).map(({ field }) => field)
}

/** The fields of which a document holds the values: those with a name that are not virtual. */
export function storedFields(fields: readonly Field[]): NamedField[] {
  return namedFields(fields).filter((field) => !('virtual' in field && field.virtual))
}

/** The field holds values under its own name. */
export function isGroup(
  field: NamedField,
): field is Extract<NamedField, { type: 'group' | 'tab' }> {
  return field.type === 'group' || field.type === 'tab'
}

/** The field holds a list of rows. */
export function isRows(field: Field | NamedField): field is RowsField {
  return field.type === 'array' || field.type === 'blocks'
}

/** The document has a value of the field for each locale. */
export function isLocalised(field: object): boolean {
  return 'localized' in field && field.localized === true
}

/** The kind of block that a row is; undefined for a row of an array, and for a kind not known. */
export function blockOf(field: RowsField, row: Record<string, unknown>): Block | undefined {
  if (field.type === 'array') return undefined
  const references = (field.blockReferences ?? []).filter((block) => typeof block !== 'string')
  return [...field.blocks, ...references].find(({ slug }) => slug === row.blockType)
}

/** The fields of one row of an array or of blocks; none for a block of an unknown kind. */
export function fieldsOfRow(field: RowsField, row: Record<string, unknown>): Field[] {
  return field.type === 'array' ? field.fields : (blockOf(field, row)?.fields ?? [])
}

type Holder = { fields: Field[] }

/** What holds the fields inside a field: its tabs, its blocks, or itself; nothing of a plain one. */
export function holdersIn(field: Field): readonly Holder[] {
  if (field.type === 'tabs') return field.tabs
  if (field.type === 'blocks') return field.blocks
  return 'fields' in field ? [field] : []
}

/** The field with the fields inside it changed; {@link holdersIn} says what holds them. */
export function mapInside(field: Field, change: (holder: Holder) => Field[]): Field {
  const changed = <T extends Holder>(holder: T): T => ({ ...holder, fields: change(holder) })
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(changed) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(changed) }
  return 'fields' in field ? changed(field) : field
}
