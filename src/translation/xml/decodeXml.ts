import { XmlError } from './xmlError.js'

/** Bytes that are decoded at a time: a hostile file is refused before the rest of it is decoded. */
const STEP = 65_536

const START = { line: 1, column: 1 }

/**
 * The text of an XML file in pieces, in order. The encoding is UTF-8 or UTF-16, by byte order mark,
 * by its first bytes, and as its declaration says (XML 1.0 §4.3.3 and appendix F).
 *
 * @throws XmlError when the encoding is another, or differs from the one declared
 * @throws TypeError when bytes are not of the encoding
 */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes)
  checkDeclared(bytes, encoding)
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let at = 0; at < bytes.length; at += STEP) {
    yield decoder.decode(bytes.subarray(at, at + STEP), { stream: true })
  }
  yield decoder.decode()
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes
  if (isOneOf([a, b, c, d], ['255,254,0,0', '0,0,254,255', '60,0,0,0', '0,0,0,60'])) {
    throw new XmlError('expected UTF-8 or UTF-16, got UTF-32. Save the file as UTF-8.', START)
  }
  if (isOneOf([a, b], ['255,254', '60,0'])) return 'utf-16le'
  if (isOneOf([a, b], ['254,255', '0,60'])) return 'utf-16be'
  return 'utf-8'
}

function isOneOf(start: (number | undefined)[], known: string[]): boolean {
  return known.includes(start.join(','))
}

/** Before anything is decoded: the message names the encoding, not the first byte that is wrong in UTF-8. */
function checkDeclared(bytes: Uint8Array, encoding: Encoding): void {
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 512))
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/.exec(start)?.[1]
  if (declared === undefined) return
  const allowed = encoding === 'utf-8' ? ['utf-8', 'utf8'] : ['utf-16', encoding]
  if (allowed.includes(declared.toLowerCase())) return
  const found = /^utf-?(8|16(le|be)?)$/i.test(declared) ? `, but the file is ${encoding}` : ''
  throw new XmlError(
    `expected UTF-8 or UTF-16, got the encoding ${JSON.stringify(declared)}${found}. Save the file as UTF-8.`,
    START,
  )
}
