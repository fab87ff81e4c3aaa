/** The beginning of a text, cut between words, with an ellipsis where something was left out. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const start = cut(line, length - 1)
  const space = start.lastIndexOf(' ')
  return `${(space > length / 2 ? start.slice(0, space) : start).replace(/[\s,;:.]+$/, '')}…`
}

/** At most so many UTF-16 units, never half a character: databases replace such a half. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
