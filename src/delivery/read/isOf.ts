import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import type { Edition, EditionType } from '../../editions/types.js'

/** Whether an edition is of a type, so that its data is known. */
export function isOf<T extends EditionType>(type: T, edition: Edition): edition is Edition<T> {
  return edition.type === type
}

/** Whether an edition is of an entry, not of an upload. */
export function isEntry(edition: Edition): edition is Edition<EntryKey> {
  return (ENTRY_KEYS as readonly string[]).includes(edition.type)
}
