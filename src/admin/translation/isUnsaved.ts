import type { Item } from './translateState.js'

/** Whether the field of a segment holds what is not saved. */
export function isUnsaved({ text, view }: Pick<Item, 'text' | 'view'>): boolean {
  return text !== (view.target ?? '')
}
