import type { Code } from '../segments/types.js'

/** A text in pieces: words, codes, line breaks, and words that stay as they are. */
export type Piece = string | Code | { keep: string } | { line: string }

/**
 * Pieces as HTML, in tags that translation engines carry along: `span` for pairs and for words that
 * stay, `img` for what stands alone, `br` for a line break.
 */
export function toTagged(pieces: readonly Piece[]): string {
  return numbered(pieces)
    .map(([piece, id]) => {
      if (typeof piece === 'string') return escaped(piece)
      if ('keep' in piece) {
        const never = 'class="notranslate" translate="no"'
        return `<span id="${id}" ${never}>${escaped(piece.keep)}</span>`
      }
      if ('line' in piece) return `<br id="${id}"/>`
      if (piece.code === 'alone') return `<img id="${id}"/>`
      return piece.code === 'open' ? `<span id="${id}">` : '</span>'
    })
    .join('')
}

/**
 * The pieces of a translated text; null unless every code, line break and kept piece of the text
 * that was sent is there once, each in its pair, and no other. How attributes are written does not
 * matter, nor does what an engine made of the words that stay: they are put back.
 */
export function fromTagged(html: string, sent: readonly Piece[]): Piece[] | null {
  const left = new Map(
    numbered(sent).flatMap(([piece, id]): [string, Piece][] => (id ? [[id, piece]] : [])),
  )
  const reader: Reader = { left, open: [], pieces: [], lines: [...left.values()].filter(isLine) }
  let from = 0
  for (const match of html.matchAll(TAG)) {
    const words = unescaped(html.slice(from, match.index))
    if (words === null) return null
    addWords(reader, words)
    if (!addTag(reader, match)) return null
    from = match.index + match[0].length
  }
  const words = unescaped(html.slice(from))
  if (words === null) return null
  addWords(reader, words)
  for (const [id, piece] of left) if (isLine(piece)) left.delete(id)
  const isWhole = left.size + reader.lines.length + reader.open.length === 0
  return isWhole ? reader.pieces : null
}

type Reader = {
  /** What was sent and has not come back. */
  left: Map<string, Piece>
  /** Pairs that are open, innermost last. */
  open: Piece[]
  pieces: Piece[]
  /** Line breaks that have not come back; they stand in for each other. */
  lines: Piece[]
}

const TAG = /<(\/?)(span|img|br)\b([^<>]*)>/gi
const ID = /(?:^|\s)id\s*=\s*["']?([cbk]\d+)/i

function addWords({ pieces, open }: Reader, words: string): void {
  const within = open.at(-1)
  // Within words that stay nothing counts: they are put back as they were.
  if (words !== '' && !(within && isKept(within))) pieces.push(words)
}

function addTag(reader: Reader, [, closes, name = '', attributes = '']: RegExpMatchArray): boolean {
  const { left, open, pieces } = reader
  const tag = name.toLowerCase()
  const within = open.at(-1)
  if (closes) {
    // Engines that write XML may close these too.
    if (tag !== 'span') return true
    if (within === undefined) return false
    open.pop()
    if (isCode(within)) pieces.push({ code: 'close', id: within.id })
    return true
  }
  if (within && isKept(within)) return false
  if (tag === 'br') {
    const line = reader.lines.shift()
    if (line) pieces.push(line)
    return line !== undefined
  }
  const id = ID.exec(attributes)?.[1]?.toLowerCase() ?? ''
  const piece = left.get(id)
  if (!piece || typeof piece === 'string' || isLine(piece)) return false
  left.delete(id)
  const isAlone = isCode(piece) && piece.code === 'alone'
  if (isAlone !== (tag === 'img')) return false
  pieces.push(piece)
  if (isAlone) return true
  if (!attributes.trimEnd().endsWith('/')) open.push(piece)
  else if (isCode(piece)) pieces.push({ code: 'close', id: piece.id })
  return true
}

function isCode(piece: Piece): piece is Code {
  return typeof piece === 'object' && 'code' in piece
}

function isKept(piece: Piece): piece is { keep: string } {
  return typeof piece === 'object' && 'keep' in piece
}

function isLine(piece: Piece): boolean {
  return typeof piece === 'object' && 'line' in piece
}

/** Each piece with the id of its tag; words and closing codes have none. */
function numbered(pieces: readonly Piece[]): [Piece, string][] {
  const counts = { c: 0, b: 0, k: 0 }
  const next = (kind: keyof typeof counts) => `${kind}${(counts[kind] += 1)}`
  return pieces.map((piece) => {
    if (typeof piece === 'string') return [piece, '']
    if ('keep' in piece) return [piece, next('k')]
    if ('line' in piece) return [piece, next('b')]
    return [piece, piece.code === 'close' ? '' : next('c')]
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const NAMED = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
)

/** Null for a tag that was never sent, or a sign that is written in a way not known here. */
function unescaped(html: string): string | null {
  if (/<[a-z/!?]/i.test(html)) return null
  let isKnown = true
  const text = html.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    const sign = name.startsWith('#') ? numeric(name.slice(1)) : NAMED.get(name.toLowerCase())
    if (sign === undefined) isKnown = false
    return sign ?? whole
  })
  // To HTML a line break within words is a space.
  return isKnown ? text.replace(/[\r\n]+/g, ' ') : null
}

function numeric(digits: string): string | undefined {
  const isHex = /^x/i.test(digits)
  const code = parseInt(isHex ? digits.slice(1) : digits, isHex ? 16 : 10)
  const isSign = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isSign ? String.fromCodePoint(code) : undefined
}
