import type { Item } from './translateState.js'

/** Whether the field of a segment holds what is not saved. */
export function isUnsaved({ text, view }: Pick<Item, 'text' | 'view'>): boolean {
  return text !== (view.target ?? '')
}

/** Whether nothing is written in a segment, neither stored nor typed. */
export function isBlank({ text, view }: Pick<Item, 'text' | 'view'>): boolean {
  return text === '' && view.target === null
}
