import { type FormField, fieldsTo } from './fieldAt.js'

/**
 * The tab of the form, counted from 0, that a field is in; null for one outside of the tabs, or
 * that the form does not have.
 *
 * @param fields Of the collection, as the admin has them.
 * @param path Of the field: `sections.keyResults.heading`.
 */
export function tabOf(fields: readonly FormField[], path: string): number | null {
  const [first = ''] = path.split('.')
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? []
  const index = tabs.findIndex(
    (tab) => tab.name === first || fieldsTo(tab.fields, first).length > 0,
  )
  return index === -1 ? null : index
}
