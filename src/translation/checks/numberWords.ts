import { languageOf } from './localeWriting.js'

/** Words for zero to twelve, counting and ordering, by language; forms split by `|`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'zéro|aucun|aucune',
    'un|une|premier|première|1er|premièrement',
    'deux|deuxième|second|seconde|double|deuxièmes',
    'trois|troisième|triple',
    'quatre|quatrième|quadruple',
    'cinq|cinquième',
    'six|sixième',
    'sept|septième',
    'huit|huitième',
    'neuf|neuvième',
    'dix|dixième',
    'onze|onzième',
    'douze|douzième|douzaine',
  ],
  es: [
    'cero|ningún|ninguno|ninguna',
    'un|uno|una|primer|primero|primera',
    'dos|segundo|segunda|ambos|ambas|doble',
    'tres|tercer|tercero|tercera|triple',
    'cuatro|cuarto|cuarta',
    'cinco|quinto|quinta',
    'seis|sexto|sexta',
    'siete|séptimo|séptima',
    'ocho|octavo|octava',
    'nueve|noveno|novena',
    'diez|décimo|décima|decena',
    'once|undécimo|undécima',
    'doce|duodécimo|duodécima|docena',
  ],
  en: [
    'zero|no|none',
    'one|first|once|single|a|an',
    'two|second|twice|both|double',
    'three|third|triple',
    'four|fourth',
    'five|fifth',
    'six|sixth',
    'seven|seventh',
    'eight|eighth',
    'nine|ninth',
    'ten|tenth',
    'eleven|eleventh',
    'twelve|twelfth|dozen',
  ],
}

/**
 * True when a text says a small number in words: a number from zero to twelve, a month by its name,
 * or any number in Roman digits.
 *
 * @param value A whole number in digits.
 * @param tag BCP 47 of the text.
 */
export function saysInWords(text: string, value: string, tag: string): boolean {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) return false
  const language = languageOf(tag)
  const forms = Object.hasOwn(WORDS, language) ? WORDS[language]?.[number]?.split('|') : undefined
  if (forms?.some((form) => words.includes(form))) return true
  if (number >= 1 && number <= 12 && words.includes(monthName(number, tag))) return true
  return romanNumbers(text).includes(number)
}

function monthName(month: number, tag: string): string {
  const format = new Intl.DateTimeFormat([tag, 'en'], { month: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(2020, month - 1, 1)).toLowerCase()
}

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
}

/** « XXIe », « V »; a single letter only where it is seldom a word or a name. */
function romanNumbers(text: string): number[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])([IVXLCDM]{2,}|[VX])(?:e|er|es|ème)?(?![\p{L}\p{N}])/gu,
  )
  return [...found].map(([, digits = '']) => {
    const values = [...digits].map((digit) => ROMAN[digit] ?? 0)
    return values.reduce(
      (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
      0,
    )
  })
}
