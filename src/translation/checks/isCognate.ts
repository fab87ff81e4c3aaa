/** Endings of words that two languages often have alike, by the two in the order of the alphabet. */
const COMMON: Readonly<Record<string, RegExp>> = {
  'en fr':
    /(?:tion|sion|age|ance|ence|ment|able|ible|ent|ant|al|ure|ude|ace|ice|ique|ine|ive|et|ain|an|on|us|um)s?$/u,
  'en es': /(?:al|able|ible|or|ar|ion|an|el|um|us|io)$/u,
  'es fr': /(?:al|able|ible|or|an|el|on)$/u,
}

/** Endings that the second language does not have, for a word that is no name. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  'fr es': /(?:tion|sion|ment|té|ée|eur|ique|eau|age|ance|ence|aire|isme)s?$/u,
  'fr en': /(?:té|ée|ées|ique|aire|eau|eaux|eur|isme|ière)s?$|[éèêç].*(?:tion|sion|ment)s?$/u,
  'es fr': /(?:ción|ciones|sión|siones|dad|dades|mientos?|eza|ezas)$/u,
  'es en': /(?:ción|ciones|sión|siones|dad|dades|mientos?|eza|ezas)$/u,
  'en fr': /(?:ness|hood|ful|ght|wth|ings|ity|ities)$/u,
  'en es': /(?:tion|tions|ness|hood|ful|ght|wth|ings|ity|ities)$/u,
}

/** True for a word that may well be one of both languages: “national”, “communication”. */
export function isCognate(word: string, from: string, to: string): boolean {
  return patternOf(COMMON, [from, to].sort())?.test(word.toLowerCase()) ?? false
}

/** True for a word that cannot be one of the other language: « Formation » in Spanish. */
export function isOnlyOf(word: string, from: string, to: string): boolean {
  return patternOf(FOREIGN, [from, to])?.test(word.toLowerCase()) ?? false
}

function patternOf(table: Readonly<Record<string, RegExp>>, languages: readonly string[]) {
  const key = languages.join(' ')
  return Object.hasOwn(table, key) ? table[key] : undefined
}
