import type { Item } from './translateState.js'

/** Whether the field of a segment has unsaved text. */
export function isUnsaved({ text, view }: Pick<Item, 'text' | 'view'>): boolean {
  return text !== (view.target ?? '')
}

/** Whether a segment is empty, both stored and typed. */
export function isBlank({ text, view }: Pick<Item, 'text' | 'view'>): boolean {
  return text === '' && view.target === null
}
