'use client'

/** The id that the field of a segment has in the page. */
export function fieldIdOf(segment: string): string {
  return `segment-${segment}`
}

/** The field of a segment, where it is open. */
export function fieldOf(segment: string): HTMLTextAreaElement | null {
  const field = document.getElementById(fieldIdOf(segment))
  return field instanceof HTMLTextAreaElement ? field : null
}

/**
 * Puts a text in a field in such a way that the browser can undo it: in place of everything, or of
 * what is selected. Gives whether the browser could.
 */
export function putText(
  field: HTMLTextAreaElement,
  { text, inPlaceOf }: { text: string; inPlaceOf: 'all' | 'selection' },
): boolean {
  field.focus()
  if (inPlaceOf === 'all') field.select()
  if (text === '') return document.execCommand('delete')
  // No other way of writing into a field can be undone by Ctrl+Z.
  return document.execCommand('insertText', false, text)
}
