/** HTML extract around the words found, each in `<mark>`, all else escaped. */
export function snippet(options: {
  /** Plain text. */
  text: string
  /** As typed; case and accents do not matter. */
  words: readonly string[]
  /** Longest extract, in characters of the text. @default 160 */
  length?: number
}): string {
  return options.text ? '' : ''
}
