import type { Dropped } from '../paste/pasted.js'
import { editorTexts } from './editorText.js'

/** What a person is told of what could not be pasted; null when all could be. */
export function droppedText(dropped: Dropped, language: string): string | null {
  const say = editorTexts(language)
  const kinds = ['images', 'links', 'others'] as const
  const list = kinds
    .filter((kind) => dropped[kind] > 0)
    .map((kind) => say(`editor.paste.${kind}`, { count: dropped[kind] }))
  return list.length > 0 ? say('editor.paste.dropped', { list: list.join(', ') }) : null
}
