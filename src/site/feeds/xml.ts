/** A text as content of an element or value of an attribute; signs that XML 1.0 §2.2 forbids are left out. */
export function xml(text: string): string {
  return (
    text
      // Controls, halves of surrogate pairs, and the two that are no characters.
      .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
