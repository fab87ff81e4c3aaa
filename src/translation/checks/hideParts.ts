/** Stands for what is neither word nor sign of the language: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const NEUTRAL = '\ufffc'

/** A text with neutral signs in place of some parts, so that all positions stay. Parts may overlap. */
export function hideParts(text: string, hidden: readonly { from: number; to: number }[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to } of [...hidden].sort((a, b) => a.from - b.from)) {
    if (from > at) pieces.push(text.slice(at, from))
    pieces.push(NEUTRAL.repeat(Math.max(0, to - Math.max(from, at))))
    at = Math.max(at, to)
  }
  return pieces.join('') + text.slice(at)
}
