/**
 * Name of a country (ISO 3166-1 alpha-2) in the language of `tag` (BCP 47); the code itself where
 * CLDR has none.
 */
export function countryName(code: string, tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'region' }).of(code) ?? code
  } catch {
    return code // not the shape of a region code
  }
}
