/** How far into a file a document type declaration is looked for. */
const HEAD = 8192

const DOCTYPE =
  /^\ufeff?(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*\?>|<!--(?:(?!--)[^])*-->)*(<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC)(?:\s+(?:"[^"]*"|'[^']*'))*)?\s*>)/

/**
 * A file with blanks in place of its document type declaration, so that every line and column
 * stays. Only one that names its type and nothing more is taken out, as older tools write it in TMX
 * and TBX; one with declarations of its own stays, and the parser refuses it.
 */
export function withoutDoctype(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = !isWide ? 'latin1' : first === 0xff ? 'utf-16le' : 'utf-16be'
  const head = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, HEAD))
  const match = DOCTYPE.exec(head)
  const declaration = match?.[1] ?? ''
  if (!match || !declaration) return bytes
  const width = isWide ? 2 : 1
  const result = bytes.slice()
  for (let at = match[0].length - declaration.length; at < match[0].length; at += 1) {
    if (/[\r\n]/.test(head[at] ?? '')) continue
    const low = encoding === 'utf-16be' ? at * 2 + 1 : at * width
    result[low] = 0x20
    if (isWide) result[low ^ 1] = 0
  }
  return result
}
