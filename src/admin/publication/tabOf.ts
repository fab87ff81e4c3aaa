/** As much of a field of the admin as decides where it stands. */
export type PlacedField = {
  type: string
  name?: string
  fields?: readonly PlacedField[]
  tabs?: readonly { name?: string; fields: readonly PlacedField[] }[]
}

/**
 * The tab of the form, counted from 0, that a field is in; null for one outside of the tabs, or
 * that the form does not have.
 *
 * @param fields Of the collection, as the admin has them.
 * @param path Of the field: `sections.keyResults.heading`.
 */
export function tabOf(fields: readonly PlacedField[], path: string): number | null {
  const [first = ''] = path.split('.')
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? []
  const index = tabs.findIndex((tab) => tab.name === first || holds(tab.fields, first))
  return index === -1 ? null : index
}

function holds(fields: readonly PlacedField[], name: string): boolean {
  return fields.some((field) => {
    if (field.name) return field.name === name
    if (field.tabs) return field.tabs.some((tab) => tab.name === name || holds(tab.fields, name))
    return holds(field.fields ?? [], name)
  })
}
