/** How many spaces stand before a place in a text, line feeds not among them. */
export function spacesBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && /[^\S\n]/.test(text[from - 1] ?? '')) from -= 1
  return at - from
}
