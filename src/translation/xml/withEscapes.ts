/** A section in which `&` and `]]>` stand for themselves, or a tag, whatever its values hold. */
const MARKUP =
  /(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)|<([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>)|\]\]>/g

/** An `&` that begins no reference (XML 1.0 §4.1). */
const BARE = /&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/gi

/**
 * A file of XML in UTF-8 with what well-known tools forget to escape: `&` and `<` in the values of
 * attributes, such as addresses with a query (npm `xliff` 6.4) and origins of matches (Okapi's library
 * for XLIFF 2, 1.46), and `]]>` in text (xmldom before 0.7). Null where nothing is forgotten. No line
 * moves.
 *
 * @see XML 1.0 §2.4
 */
export function withEscapes(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const written = text.replace(MARKUP, (found, section?: string, tag?: string) => {
    if (section !== undefined) return found
    return tag === undefined ? ']]&gt;' : `<${tag.replace(BARE, '&amp;').replaceAll('<', '&lt;')}`
  })
  return written === text ? null : new TextEncoder().encode(written)
}
