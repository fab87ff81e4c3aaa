import { textOf } from '../xml/elementParts.js'
import type { XmlElement } from '../xml/types.js'
import { elementsIn, valueOf } from './xmlNodes.js'

/**
 * How many pieces of a split source have no text in the target; none if the target is not split.
 *
 * @param isUntouched The state says that the target is not translated: pieces that repeat their
 *   source have no text then.
 */
export function missingPieces(
  source: XmlElement | null,
  target: XmlElement,
  isUntouched: boolean,
): number {
  if (!source) return 0
  const given = piecesIn(target).filter((piece) => !isEmpty(piece))
  if (piecesIn(target).length === 0) return 0
  const filled = new Map(given.map((piece) => [valueOf(piece, 'mid'), piece]))
  const isMissing = (piece: XmlElement) => {
    const found = filled.get(valueOf(piece, 'mid'))
    return !found || (isUntouched && isCopy(piece, found))
  }
  return piecesIn(source).filter((piece) => !isEmpty(piece) && isMissing(piece)).length
}

/** One of the `mrk` elements that split a text (§2.4.3). */
export function isPiece(element: XmlElement): boolean {
  return element.name === 'mrk' && valueOf(element, 'mtype') === 'seg'
}

/** The pieces of a text, wherever they stand. */
function piecesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => (isPiece(child) ? [child] : piecesIn(child)))
}

/** A figure alone is the same in both, and translated. */
function isCopy(source: XmlElement, target: XmlElement): boolean {
  const words = textOf(source).trim()
  return words === textOf(target).trim() && /\p{L}/u.test(words)
}

function isEmpty(piece: XmlElement): boolean {
  return (
    piece.children.length === 0 || (elementsIn(piece).length === 0 && textOf(piece).trim() === '')
  )
}
