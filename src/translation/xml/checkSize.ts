import { decodeXml } from './decodeXml.js'
import type { XmlLimits } from './types.js'
import { XmlError } from './xmlError.js'

const WHOLE_FILE = { line: 0, column: 0 }
/** What is no element, and what ends it. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]
const LONGEST_START = 9
const [EXCLAMATION, SLASH, QUESTION] = [0x21, 0x2f, 0x3f]

/**
 * Refuses a file that is too large, before a tree of it is built: that of a hostile one would fill
 * the memory long before a limit on the way stops it.
 *
 * @throws XmlError when there are more bytes or elements than allowed, or a byte that no text has
 */
export function checkSize(bytes: Uint8Array, most: Pick<XmlLimits, 'bytes' | 'elements'>): void {
  if (bytes.length > most.bytes) {
    const message = `expected at most ${most.bytes} bytes, got ${bytes.length}. Split the file.`
    throw new XmlError(message, WHOLE_FILE)
  }
  checkNul(bytes)
  if (isAbove(bytes, most.elements)) {
    const message = `expected at most ${most.elements} elements. Split the file.`
    throw new XmlError(message, WHOLE_FILE)
  }
}

/** UTF-16 has such bytes at its start already, and is left to the parser. */
function checkNul(bytes: Uint8Array): void {
  const at = bytes.indexOf(0)
  if (at < 4) return
  const before = bytes.subarray(0, at)
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1)
  const message = 'the character U+0000 cannot stand in XML. Remove it.'
  throw new XmlError(message, { line, column: at - before.lastIndexOf(0x0a) })
}

/** Counts no further than needed. */
function isAbove(bytes: Uint8Array, most: number): boolean {
  // Each takes four bytes at the least.
  if (bytes.length / 4 <= most) return false
  const tags = new StartTags()
  try {
    for (const piece of decodeXml(bytes)) {
      if (tags.add(piece) > most) return true
    }
  } catch (error) {
    // What is not of the encoding is told by the parser, which knows the place.
    if (!(error instanceof TypeError)) throw error
  }
  return false
}

/** Counts the start tags of a text that comes in pieces. */
class StartTags {
  #count = 0
  #text = ''
  /** What ends the comment, instruction or section that is open. */
  #end: string | null = null

  /** @returns how many there were, this piece included */
  add(piece: string): number {
    this.#text += piece
    let at = 0
    for (let next: number | null = 0; next !== null; next = this.#step(at)) at = next
    this.#text = this.#text.slice(at)
    return this.#count
  }

  /** Where to go on; null when more text is needed from here. */
  #step(at: number): number | null {
    if (this.#end !== null) return this.#pass(this.#end, at)
    const open = this.#text.indexOf('<', at)
    if (open < 0) return at === this.#text.length ? null : this.#text.length
    if (this.#text.length - open < LONGEST_START) return open === at ? null : open
    const sign = this.#text.charCodeAt(open + 1)
    if (sign === QUESTION || sign === EXCLAMATION) {
      this.#end = SKIPPED.find(([start]) => this.#text.startsWith(start, open))?.[1] ?? null
    } else if (sign !== SLASH) this.#count++
    return open + 1
  }

  #pass(end: string, at: number): number | null {
    const found = this.#text.indexOf(end, at)
    if (found >= 0) {
      this.#end = null
      return found + end.length
    }
    const rest = Math.max(at, this.#text.length - end.length + 1)
    return rest === at ? null : rest
  }
}
