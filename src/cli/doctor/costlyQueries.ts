/** `levels` themes, each the one before the last. */
export function deepQuery(locale: string, levels: number): string {
  const inner = 'previous { '.repeat(levels) + 'title' + ' }'.repeat(levels)
  return `{ themes(locale: ${locale}, first: 1) { nodes { ${inner} } } }`
}

/** The same field under many names. */
export function broadQuery(times: number): string {
  return `{ ${Array.from({ length: times }, (_, n) => `a${n}:__typename`).join(' ')} }`
}

/** Few fields, and an argument of `words` words. */
export function longQuery(locale: string, words: number): string {
  const types = 'THEME '.repeat(words)
  return `{ search(text: "a", locale: ${locale}, types: [${types}], first: 1) { totalCount } }`
}

/** A million texts if there were as many. */
export function costlyQuery(locale: string): string {
  const voices = `testimonials(first: 100) { nodes { quote themes { title } } }`
  return `{ themes(locale: ${locale}, first: 100) { nodes { a: ${voices} b: ${voices} } } }`
}

export function bigPage(locale: string): string {
  return `{ themes(locale: ${locale}, first: 100000) { nodes { id } } }`
}
