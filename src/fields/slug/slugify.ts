import slug from '@sindresorhus/slugify'

/** Longest slug, characters. */
export const MAX_SLUG = 80

/** Languages whose letters have a spelling of their own in ASCII (« ü » is `ue`); elsewhere marks go. */
const OWN_SPELLING = new Set([
  'de',
  'da',
  'nb',
  'nn',
  'no',
  'sv',
  'fi',
  'is',
  'et',
  'hu',
  'tr',
  'az',
])

const AND: Record<string, string> = { en: 'and', fr: 'et', es: 'y', pt: 'e', it: 'e', de: 'und' }

/** Languages that write « niñ@s » for both genders. */
const WITH_AT = new Set(['es', 'pt', 'gl', 'ca'])

/** Feminine and plural endings that inclusive French sets off: étudiant.e.s, acteur·rice·s. */
const ENDING =
  '(?:e|es|ne|nes|te|tes|le|les|lle|lles|se|ses|sse|sses|ve|ves|re|res|ère|ères|euse|euses|rice|rices|trice|trices|ice|ices|s|x)'
const DOTTED = new RegExp(`(?<=\\p{L})\\.(?=${ENDING}(?:\\.|(?!\\p{L})))`, 'gu')
const HYPHENED = new RegExp(`(?<=\\p{L})-(${ENDING})-s(?!\\p{L})`, 'gu')
const BRACKETED = new RegExp(`(?<=\\p{L})\\((${ENDING})\\)(?=s?(?!\\p{L}))`, 'gu')

/**
 * The last part of a web address, from a title: lower case ASCII letters and digits in words
 * joined by hyphens, at most 80 characters, cut at a word. Accents are transliterated by the rules
 * of the language. Empty when nothing in the text can be written so.
 *
 * @param tag BCP 47 tag of the text's language
 * @example
 * slugify('193 étudiant.e.s au cœur du projet', 'fr') // '193-etudiantes-au-coeur-du-projet'
 */
export function slugify(text: string, tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  const joined = joinInclusive(text.normalize('NFKC'), language)
  const plain = OWN_SPELLING.has(language) ? joined : withoutMarks(joined)
  const and = AND[language]
  const whole = slug(plain, {
    decamelize: false,
    // Lower case by the rules of Turkish has letters outside ASCII, which would be dropped.
    lowercase: false,
    locale: language,
    customReplacements: [
      ['&', and ? ` ${and} ` : ' '],
      ['🦄', ' '],
      ['♥', ' '],
    ],
  })
  return cut(whole.toLowerCase(), MAX_SLUG)
}

/** Makes one word of a word with gender endings set off by points, hyphens or brackets. */
function joinInclusive(text: string, language: string): string {
  // Middle dots also stand inside words in Catalan (col·lecció).
  const undotted = text.replace(/(?<=\p{L})[·‧•⋅∙ꞏ](?=\p{L})/gu, '')
  if (WITH_AT.has(language)) return undotted.replace(/(?<=\p{L})@(?=s?(?!\p{L}))/gu, 'a')
  if (language !== 'fr') return undotted
  return undotted.replace(DOTTED, '').replace(HYPHENED, '$1s').replace(BRACKETED, '$1')
}

/** Latin letters without their marks; other scripts need theirs to be transliterated. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}

/** At most `length` characters, ending at a word; a first word that is longer is cut anywhere. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf('-', length)
  return text.slice(0, end > 0 ? end : length)
}
