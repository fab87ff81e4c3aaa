import { placeText } from '../feed/place.js'
import { changeTags } from '../feed/tags.js'
import type { DeliveryRow } from '../feed/deliveryRow.js'
import { isEntryKey } from '../entries/slugs.js'
import type { ToldChange } from './types.js'

/** A change as targets are told it, with the address of its page. Pure. */
export function describeChange(row: DeliveryRow, url: string | null): ToldChange {
  const { type, kind, uid, locale, slug, position } = row
  const at = new Date(row.at).toISOString()
  const entryId = uid || null
  const isEntry = isEntryKey(type)
  return {
    type,
    kind: kind ?? null,
    locale: locale || null,
    entryId,
    entryKey: isEntry && entryId && locale ? `${type}:${entryId}:${locale}` : null,
    entryType: isEntry ? type : null,
    slug: slug || null,
    url,
    tags: changeTags({ type, uid: entryId }),
    at,
    cursor: kind ? placeText({ position, at }) : null,
  }
}
