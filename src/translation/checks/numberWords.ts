import { languageOf } from '../../entries/languageOf.js'

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
 * Tells which small numbers a text says in words: numbers from zero to twelve, months by their names,
 * and any number in Roman digits.
 *
 * @param tag BCP 47 of the text.
 * @returns true for a whole number, in digits, that the text says
 */
export function numberWordsIn(text: string, tag: string): (value: string) => boolean {
  const words = new Set<string>(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const roman = new Set(romanNumbers(text))
  const language = languageOf(tag)
  const forms = Object.hasOwn(WORDS, language) ? (WORDS[language] ?? []) : []
  const names = monthNames(tag)
  const said = forms.flatMap((all, number) =>
    all.split('|').some((form) => words.has(form)) ? [number] : [],
  )
  const months = names.flatMap((name, month) => (words.has(name) ? [month + 1] : []))
  const numbers = new Set([...said, ...months, ...roman])
  return (value) => numbers.has(Number(value))
}

function monthNames(tag: string): string[] {
  const format = new Intl.DateTimeFormat([tag, 'en'], { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2020, month, 1)).toLowerCase(),
  )
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
