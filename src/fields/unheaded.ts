import { adminLabel } from '../i18n/adminText.js'
import type { TextKey } from '../i18n/en.js'

/**
 * Label and admin of a group that fills its tab: named in lists of columns and filters, and
 * nowhere else, as the tab has the name already.
 */
export function unheaded(key: TextKey) {
  const custom = { isUnheaded: true }
  return {
    label: adminLabel(key),
    admin: { hideGutter: true, className: 'stories-unheaded', custom },
  }
}
