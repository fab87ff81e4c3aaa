import { languageOf } from '../../../entries/languageOf.js'
import type { Amount } from './types.js'

const SMALL =
  'un|une|uno|una|one|a|an|le|la|les|las|los|the|deux|dos|two|trois|tres|three|quatre|cuatro|four|' +
  'cinq|cinco|five|six|seis|sept|siete|seven|huit|ocho|eight|neuf|nueve|nine|\\d{1,2}'

const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'un=1 une=1 uno=1 una=1 one=1 a=1 an=1 le=1 la=1 the=1 deux=2 dos=2 two=2 trois=3 tres=3 three=3 ' +
    'quatre=4 cuatro=4 four=4 cinq=5 cinco=5 five=5 six=6 seis=6 sept=7 siete=7 seven=7 huit=8 ocho=8 ' +
    'eight=8 neuf=9 nueve=9 nine=9 ' +
    'tiers=3 quart=4 quarts=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 ' +
    'tercio=3 cuarto=4 quinto=5 sexto=6 séptimo=7 octavo=8 noveno=9 décimo=10 tercera=3 cuarta=4 ' +
    'quinta=5 sexta=6 séptima=7 octava=8 novena=9 décima=10 ' +
    'third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10'
  )
    .split(' ')
    .map((entry) => {
      const [word = '', value = ''] = entry.split('=')
      return [word, Number(value)]
    }),
)

type Pattern = { parts: RegExp; half: RegExp; softHalf: RegExp }

const END = '(?![\\p{L}\\p{N}])'
const START = '(?<![\\p{L}\\p{N}])'
const pattern = (text: string) => new RegExp(START + text, 'giu')

const PATTERNS: Readonly<Record<string, Pattern>> = {
  fr: {
    parts: pattern(
      `(${SMALL})[\\s-]+(?:(?:trois|deux|3|2)\\s+)?((?:tiers|quarts?)(?!-)${END}|` +
        `(?:cinqu|six|sept|huit|neuv|dix)ièmes${END}|` +
        `(?:cinqu|six|sept|huit|neuv|dix)ième(?=\\s+(?:de|du|des)${END}|\\s+d[’']|\\s*(?:$|[.,;:!?)])))`,
    ),
    half: pattern(`moitié${END}`),
    softHalf: pattern(`demie?${END}`),
  },
  es: {
    parts: pattern(
      `(${SMALL})\\s+((?:terci|cuart|quint|sext|séptim|octav|noven|décim)os${END}|tercio${END}|` +
        `(?:cuarto|quinto|sexto|octavo|décimo)(?=\\s+de${END})|` +
        `(?:tercer|cuart|quint|sext|séptim|octav|noven|décim)as?(?=\\s+partes?${END}))`,
    ),
    half: pattern(`mitad${END}`),
    softHalf: pattern(`medi[oa]s?${END}`),
  },
  en: {
    parts: pattern(
      `(${SMALL})[\\s-]+((?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s${END}|` +
        `quarter${END}|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)` +
        `(?=\\s+of${END}|\\s*(?:$|[.,;:!?)])))`,
    ),
    half: pattern(`(?:half|halves)(?!-)${END}`),
    softHalf: pattern(`half-?`),
  },
}

/** Fractions in words and in digits, lowest terms: « deux tiers », “three quarters”, « la mitad », 3/4. */
export function fractionsIn(text: string, tag: string): Amount[] {
  const language = languageOf(tag)
  const patterns = Object.hasOwn(PATTERNS, language) ? PATTERNS[language] : undefined
  const digits = [...text.matchAll(/(?<![\d/.,])(\d{1,2})\s?[/⁄]\s?(\d{1,3})(?![\d/]|[.,]\d)/gu)]
    .filter(([, part, whole]) => Number(part) < Number(whole))
    .map((match) => fraction(match, Number(match[1]), Number(match[2])))
  if (!patterns) return digits
  const inWords = [...text.matchAll(patterns.parts)].flatMap((match) => {
    const [, part = '', whole = ''] = match
    const lower = part.toLowerCase()
    const many = /^(?:les|las|los)$/.test(lower)
      ? manyOf(match[0])
      : (VALUES[lower] ?? Number(part))
    const of = VALUES[whole.toLowerCase()] ?? VALUES[whole.toLowerCase().replace(/s$/u, '')]
    return many && of && many < of ? [fraction(match, many, of)] : []
  })
  const halves = [...text.matchAll(patterns.half)].map((match) => fraction(match, 1, 2))
  const soft = [...text.matchAll(patterns.softHalf)].map((match) => {
    return { ...fraction(match, 1, 2), isSoft: true }
  })
  // « deux ans et demi » is one number, no half of something.
  const isApart = ({ from }: Amount) =>
    !/\s(?:et|y|and a)\s$/iu.test(text.slice(Math.max(0, from - 8), from))
  return [...digits, ...inWords, ...[...halves, ...soft].filter(isApart)]
}

/** « les trois quarts » */
function manyOf(text: string): number {
  const word = /\s(\p{L}+|\d)[\s-]+\S+$/u.exec(text)?.[1]?.toLowerCase() ?? ''
  return VALUES[word] ?? Number(word)
}

function fraction(match: RegExpExecArray, part: number, whole: number): Amount {
  const from = match.index
  const values = [fractionKey(part, whole)]
  const to = from + match[0].length
  return { kind: 'fraction', text: match[0].trim(), from, to, values, isSoft: false }
}

/** A fraction in its lowest terms, `3/4` for 75 of 100. */
export function fractionKey(part: number, whole: number): string {
  const divisor = greatestCommon(part, whole)
  return `${part / divisor}/${whole / divisor}`
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}
