/** An address in a text: of a page, or of a mailbox. */
export type Address = { text: string; from: number; to: number }

/** Ends of hosts that are no words; all others only before a path. */
const HOST =
  '(?<![\\p{L}\\p{N}@._%+/-])[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){0,4}\\.(?:(?:org|com|net|edu|gov|info|int|ch|eu)(?![\\p{L}\\p{N}-])(?:/[^\\s<>"«»“”{}]*)?|[a-z]{2,18}/[^\\s<>"«»“”{}]+)'
const URL_TEXT = new RegExp(
  '(?:https?:\\/\\/|ftp:\\/\\/|www\\.)[^\\s<>"«»“”{}]+|mailto:[^\\s<>"«»“”{}]+|' + HOST,
  'giu',
)
// From its first sign only: else a long word without an at sign is read again from each of its letters.
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu

/** Pages and mailboxes that a text names, in order; the full stop behind one is the sentence's. */
export function addressesIn(text: string): Address[] {
  const pages = [...text.matchAll(URL_TEXT)].map((match) => {
    const address = withoutEnd(match[0])
    return { text: address, from: match.index, to: match.index + address.length }
  })
  let next = 0
  const boxes = [...text.matchAll(EMAIL)]
    .map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => {
      while ((pages[next]?.to ?? Infinity) <= from) next += 1
      return (pages[next]?.from ?? Infinity) >= to
    })
  return [...pages, ...boxes].sort((a, b) => a.from - b.from)
}

function withoutEnd(address: string): string {
  const opening = address.indexOf('(')
  let end = address.length
  while (end > 0 && /[.,;:!?'’)\]…]/.test(address[end - 1] ?? '')) {
    // A bracket that was opened within the address belongs to it.
    if (address[end - 1] === ')' && opening >= 0 && opening < end) break
    end -= 1
  }
  return address.slice(0, end)
}
