import { XmlError } from './xmlError.js'

/** Characters before the root element: comments are read character by character, and slowly. */
const LONGEST = 1_048_576

/**
 * Watches the text before the root element, piece by piece, and refuses a document type declaration
 * at its first character: before a parser has to hold it, however long it is. Only declarations,
 * processing instructions, comments and spaces may stand there (XML 1.0 §2.8).
 */
export class DoctypeGuard {
  #rest = ''
  #length = 0
  #line = 1
  #column = 1
  /** What ends the comment or instruction that is open. */
  #end: string | null = null
  #isOver = false

  /** @throws XmlError at `<!` that begins no comment, or when the root element does not come */
  watch(piece: string): void {
    if (this.#isOver) return
    this.#rest += piece
    this.#length += piece.length
    while (this.#step());
    if (this.#isOver || this.#length <= LONGEST) return
    this.#refuse(`expected the root element within ${LONGEST} characters, got comments and spaces.`)
  }

  /** Passes one comment, instruction or space; false when the root begins or more text is needed. */
  #step(): boolean {
    if (this.#end !== null && !this.#passEnd(this.#end)) return false
    this.#end = null
    this.#pass(/^\s*/.exec(this.#rest)?.[0].length ?? 0)
    const opening = /^<(?:!--|\?|![^-]|!-[^-])/.exec(this.#rest)?.[0]
    if (opening === '<!--' || opening === '<?') {
      this.#end = opening === '<?' ? '?>' : '-->'
      this.#pass(opening.length)
      return true
    }
    if (opening !== undefined) {
      this.#refuse('a document type declaration (DOCTYPE) can define entities. Remove it.')
    }
    this.#isOver = this.#rest !== '' && !'<!-'.startsWith(this.#rest)
    return false
  }

  #passEnd(end: string): boolean {
    const found = this.#rest.indexOf(end)
    this.#pass(found < 0 ? Math.max(0, this.#rest.length - end.length + 1) : found + end.length)
    return found >= 0
  }

  #pass(length: number): void {
    const lines = this.#rest.slice(0, length).split('\n')
    this.#line += lines.length - 1
    this.#column = (lines.length > 1 ? 1 : this.#column) + (lines.at(-1)?.length ?? 0)
    this.#rest = this.#rest.slice(length)
  }

  #refuse(message: string): never {
    throw new XmlError(message, { line: this.#line, column: this.#column })
  }
}
