const MARKS = /\p{M}/gu

/** Small letters without accents. */
export function plainLetters(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('œ', 'oe')
}

/**
 * What French, Spanish and English write each in its own way, in the same way: « National », “Nacional”;
 * « Moscou », “Moscú”; « Hôpital », “Hospital”; « Exemple », “Example”. In this order.
 */
const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=.)s(?=[kmnpt])/gu, ''],
  [/t?s?ch|sh/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/c(?=[eiy])|z|ti(?=[aeo])|ct?i(?=o)/gu, 's'],
  [/si(?=[aeo])/gu, 's'],
  [/ck|qu|[cq]/gu, 'k'],
  [/[bkp](?=[st])/gu, ''],
  [/gu(?=[ei])/gu, 'g'],
  [/ou/gu, 'u'],
  [/[ao]e/gu, 'e'],
  [/[iu](?=e)/gu, ''],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/m(?=[bfpm])/gu, 'n'],
  [/e(?=n)/gu, 'a'],
  [/(?<=.{3})(?:[aeo]s?|s|[mn])$/gu, ''],
]

/** A word as all three languages might write it, without accents and endings. */
export function foldedName(word: string): string {
  return SPELLINGS.reduce((text, [written, as]) => text.replace(written, as), plainLetters(word))
}

/** A folded word with each letter once and without silent ones: « Commission », “Comisión”; « Bagdad », “Baghdad”. */
export function singleLetters(word: string): string {
  return word.replaceAll('h', '').replace(/(?!o)(.)\1+/gu, '$1')
}
