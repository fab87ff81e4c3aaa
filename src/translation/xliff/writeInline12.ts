import type { CodeData, Content, InlineText } from '../segments/types.js'
import { isNested, type Piece, pairCodes } from './pairCodes.js'
import { FORBIDDEN } from '../xml/escapeXml.js'
import { attributes, escapedText } from './xmlText.js'

/**
 * A text in XLIFF 1.2: `g` and `x`, or `bx`, `ex` and `it` where pairs overlap or have no partner
 * (§2.4). The spec has no notation for characters that XML cannot contain; they become `x` elements
 * whose id identifies them: `cp1-0007`.
 */
export function writeInline12(text: InlineText, codes: Content['codes']): string {
  const asElements = isNested(text)
  let characters = 0
  const plain = (words: string) => {
    let written = ''
    let from = 0
    for (const { 0: character, index } of words.matchAll(FORBIDDEN)) {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      const id = `cp${++characters}-${hex}`
      const x = attributes({ id, ctype: 'x-codepoint', 'equiv-text': `U+${hex}` })
      written += `${escapedText(words.slice(from, index))}<x${x}/>`
      from = index + character.length
    }
    return written + escapedText(words.slice(from))
  }
  return pairCodes(text)
    .map((piece) => (typeof piece === 'string' ? plain(piece) : code(piece, codes, asElements)))
    .join('')
}

function code(piece: Exclude<Piece, string>, codes: Content['codes'], asElements: boolean): string {
  const { role, occurrence } = piece
  const { id } = piece.code
  const data = Object.hasOwn(codes, id) ? codes[id] : undefined
  const about = {
    id,
    ctype: typeOf(data, role === 'alone'),
    clone: data && !data.optional ? 'no' : undefined,
    'equiv-text': data && (data.shown ?? data.name),
  }
  // Pairs of the same id need numbers of their own: rid must be unique in a text.
  const rid = occurrence > 1 ? `${id}-${occurrence}` : id
  if (role === 'alone') return `<x${attributes(about)}/>`
  if (role === 'nested' && asElements) return `<g${attributes(about)}>`
  if (role === 'nestedEnd' && asElements) return '</g>'
  if (role === 'nested' || role === 'start') return `<bx${attributes({ ...about, rid })}/>`
  if (role === 'nestedEnd' || role === 'end') return `<ex${attributes({ id, rid })}/>`
  const pos = role === 'orphanStart' ? 'open' : 'close'
  const { ctype, 'equiv-text': equiv } = about
  return `<it${attributes({ id, pos, ctype, 'equiv-text': equiv })}/>`
}

/** Names that XLIFF 1.2 §2.3 (attribute `ctype`) has. */
const KNOWN: Readonly<Record<string, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
}

function typeOf(data: CodeData | undefined, isAlone: boolean): string | undefined {
  if (!data) return undefined
  const { type, name } = data
  if (isAlone && name === 'linebreak') return 'lb'
  if (isAlone && type === 'image') return 'image'
  if (!isAlone && type === 'link') return 'link'
  if (!isAlone && Object.hasOwn(KNOWN, name)) return KNOWN[name]
  return `x-${name.replace(/\s+/g, '-') || type}`
}
