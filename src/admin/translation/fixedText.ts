import { applyEdit } from '../../translation/segments/textEdit.js'
import type { Item } from './translateState.js'

/** The checked text with one of its fixes made; null when there is no such fix. */
export function fixedText(
  { checked, fixes }: Pick<Item, 'checked' | 'fixes'>,
  fix: number | null,
): string | null {
  const found = fix === null ? undefined : fixes[fix]
  return found ? applyEdit(checked, found.edit) : null
}
