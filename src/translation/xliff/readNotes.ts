import { textOf } from '../xml/elementParts.js'
import type { XmlElement } from '../xml/types.js'
import type { ReadNote } from './model.js'
import { elementsIn, valueOf } from './xmlNodes.js'

/** Categories of the notes that we write ourselves about a segment; see `notesOf`. */
const OWN = new Set(['location', 'length', 'glossary'])

/**
 * What people have noted on a unit: its notes, and comments on a part of its texts. What a file of
 * ours says about the segment is left out, but for comments: a reader knows those that it has.
 *
 * @param isOurs The file has our own facts on the unit.
 * @see XLIFF 1.2 §2.3 `note`, §2.4.3 `mrk`; 2.1 §4.2.2.13 `note`, §4.7.3.1.3 comment annotation
 */
export function readNotes(unit: XmlElement, isOurs: boolean): ReadNote[] {
  const own = elementsIn(unit).flatMap((child) => {
    if (child.uri !== unit.uri) return []
    if (child.name === 'notes') return elementsIn(child).filter(({ uri }) => uri === unit.uri)
    return child.name === 'note' ? [child] : []
  })
  const written = own.flatMap((note): ReadNote[] => {
    const from = valueOf(note, 'from') ?? null
    const kind = from ?? valueOf(note, 'category')
    if (isOurs && kind !== undefined && OWN.has(kind)) return []
    return [{ by: isOurs && kind === 'comment' ? null : from, text: textOf(note).trim() }]
  })
  const marked = commentsIn(unit).map((text) => ({ by: null, text: text.trim() }))
  return [...written, ...marked].filter(({ text }) => text !== '')
}

/** `comment` of a `mrk` in 1.2, `value` of one with the type `comment` in 2.x. */
function commentsIn(element: XmlElement): string[] {
  return elementsIn(element).flatMap((child) => {
    const isMark = child.name === 'mrk' && child.uri === element.uri
    const isComment = isMark && valueOf(child, 'type') === 'comment'
    const text = isComment
      ? valueOf(child, 'value')
      : isMark
        ? valueOf(child, 'comment')
        : undefined
    const isText = /^(segment|source|seg-source|target|mrk|g|pc)$/.test(child.name)
    return [...(text === undefined ? [] : [text]), ...(isText ? commentsIn(child) : [])]
  })
}
