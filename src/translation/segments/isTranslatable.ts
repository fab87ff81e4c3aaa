import type { NamedField } from '../../entries/fields.js'

/** Names of texts that computers read, and that each locale makes for itself. */
const NO_WORDS = /^slug$|Slug$/

/**
 * Whether the texts of a field are for translators, if it is localised. A field says so itself by
 * `custom: { translatable: false }`, or `true`, and a group, array or blocks field for all within
 * it. Without that, hidden fields are not, and nor are texts called `slug`.
 */
export function isTranslatable(field: NamedField): boolean {
  const own: unknown = 'custom' in field ? field.custom?.translatable : undefined
  if (typeof own === 'boolean') return own
  if ('hidden' in field && field.hidden) return false
  if ('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden === true) {
    return false
  }
  return !(field.type === 'text' && NO_WORDS.test(field.name))
}
