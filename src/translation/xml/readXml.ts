import { SaxesParser } from 'saxes'

import { checkSize } from './checkSize.js'
import { decodeXml } from './decodeXml.js'
import { DoctypeGuard } from './doctypeGuard.js'
import { OPTIONS, type Parser, type Place, refuse, TreeBuilder } from './treeBuilder.js'
import type { XmlElement, XmlLimits } from './types.js'

export type { XmlAttribute, XmlElement, XmlLimits, XmlNode } from './types.js'
export { XmlError } from './xmlError.js'

/** Bytes that a file may have, if nothing else is said. */
export const MOST_BYTES = 33_554_432

/** A tree of so many elements takes some 80 MB. */
const DEFAULTS: XmlLimits = {
  bytes: MOST_BYTES,
  elements: 160_000,
  depth: 100,
  attributes: 100,
  textLength: 8_388_608,
}

/**
 * Parses an untrusted file into a tree: well-formed XML 1.0 with namespaces, in UTF-8 or UTF-16.
 * Comments and processing instructions are left out. Document type declarations are refused, so the
 * only entities are XML's own five and character references.
 *
 * @param limits what the file may hold at most; those left out have their default
 * @throws XmlError when the file is not well-formed, is refused, or exceeds a limit; it says where
 */
export function readXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): XmlElement {
  const most = { ...DEFAULTS, ...limits }
  checkSize(bytes, most)
  const parser: Parser = new SaxesParser(OPTIONS)
  const place = startPlaces(parser)
  const tree = new TreeBuilder(parser, most, place.startOf)
  const prolog = new DoctypeGuard()
  try {
    for (const piece of decodeXml(bytes)) {
      prolog.watch(piece)
      place.next(piece)
      parser.write(piece)
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    refuse(parser, 'expected text in the encoding of the file, got bytes that are none')
  }
  parser.close()
  return tree.root ?? refuse(parser, 'expected an element, got none')
}

/** saxes says where it is after the character behind a tag's name; that may stand on the next line. */
function startPlaces(parser: Parser) {
  let piece = ''
  let base = 0
  let columnBefore = 0
  return {
    next(text: string) {
      base += piece.length
      columnBefore = parser.column
      piece = text
    },
    startOf: (name: string): Place => {
      const back = [...name].length + 1
      if (parser.column > 0) return { line: parser.line, column: parser.column - back }
      const end = parser.position - base - 2
      const before = piece.lastIndexOf('\n', Math.max(0, end))
      const column = before < 0 ? columnBefore + end + 2 : end - before + 1
      return { line: parser.line - 1, column: Math.max(1, column - back) }
    },
  }
}
