/** The language of a BCP 47 tag, in small letters: `fr` of `fr-CA`. Pure. */
export function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
