/** Pairs of quotation marks of our languages and their neighbours; « ‘ » also opens a quotation. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['‹', '›'],
  ['‘', '’'],
  ['"', '"'],
]

/** The whole text stands in one pair of quotation marks: « … ». Quotations inside it are no matter. */
export function isInQuotationMarks(text: string): boolean {
  const trimmed = text.trim()
  return PAIRS.some(([open, close]) => {
    if (trimmed.length < 2 || !trimmed.startsWith(open) || !trimmed.endsWith(close)) return false
    return staysOpen(trimmed.slice(1, -1), open, close)
  })
}

/** The text without the pairs of quotation marks, and the white space in them, that it stands in. */
export function withoutQuotationMarks(text: string): string {
  return isInQuotationMarks(text) ? withoutQuotationMarks(text.trim().slice(1, -1).trim()) : text
}

/** The mark that opened before the text is not closed in it. */
function staysOpen(text: string, open: string, close: string): boolean {
  if (open === close) return !text.includes(open)
  let depth = 1
  for (const sign of text) {
    if (sign === open) depth++
    else if (sign === close) depth--
    if (depth === 0) return false
  }
  return true
}

/** The extract stands in the quote, character by character; only line ends may differ. */
export function isPartOf(extract: string, quote: string): boolean {
  return withPlainLineEnds(quote).includes(withPlainLineEnds(extract))
}

/** Browsers send CR LF, and some editors CR. */
function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
