import type { ExtraView } from '../api/types.js'
import type { Opened } from './openTranslation.js'
import { labelOf } from './viewOf.js'

/** The texts of a translation that have no original, in the order of the translation. */
export function extrasOf({ entry, locale, target, store }: Opened): ExtraView[] {
  const kept = new Set(target.extras.flatMap(({ text, isKept }) => (isKept ? [text] : [])))
  return (entry.extras[locale] ?? []).map(({ id, path, labels, text }) => ({
    ...{ id, text, isKept: kept.has(text) },
    label: labelOf(store.req, { path, labels }),
  }))
}
