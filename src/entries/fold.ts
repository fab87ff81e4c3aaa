/** Letters that Unicode does not decompose into a plain letter and a mark. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ı: 'i',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * Text as search compares it: no case, no accents, typographic apostrophes and spaces made plain,
 * white space collapsed. « Œuvre  d’État » gives `oeuvre d'etat`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return plain(plain(text))
}

// Compatibility decomposition may bring out capitals (the mathematical ones, for example), hence
// the second pass in `fold`.
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}
