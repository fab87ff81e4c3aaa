import { languageOf } from '../../entries/languageOf.js'
import { halfBehind } from './halfBehind.js'

type Scale = readonly [words: RegExp, power: number]

/** Words behind a number that multiply it, as powers of ten; the longest come first. */
const EVERYWHERE: readonly Scale[] = [
  [/^(?:mil millones|miles de millones|milliards?|millardos?|bn|mrd)(?!\p{L})/iu, 9],
  [/^(?:millions?|millones|millón|mio)(?!\p{L})/iu, 6],
  [/^(?:thousand|mille|mil|milliers?|millares)(?!\p{L})/iu, 3],
  [/^k(?!\p{L})/iu, 3],
  // « 1,2 M$ », « 3 G$ », « 40 M€ »: large only before the sign of a currency.
  [/^(?:Md|G)(?=[\s\u00a0\u202f]?\p{Sc})/u, 9],
  [/^M(?=[\s\u00a0\u202f]?\p{Sc})/u, 6],
]

/** English billions are thousands of millions, French and Spanish ones millions of millions. */
const ENGLISH: readonly Scale[] = [
  [/^billions?(?!\p{L})/iu, 9],
  [/^trillions?(?!\p{L})/iu, 12],
]
const LONG: readonly Scale[] = [
  [/^(?:billions?|billones|billón)(?!\p{L})/iu, 12],
  [/^(?:trillions?|trillones|trillón)(?!\p{L})/iu, 18],
]

/** « 2 à 3 millions », “2–3 million”: the scale of the second number may be the first one's too. */
const RANGE = /^\s*(?:[-–—/]|à|al?|y|et|ou|and|to|or|o)\s*(?:[\p{Sc}]\s?)?\d[\d.,\u00a0\u202f]*\s*/u

/**
 * All that a number may stand for because of what is around it: « 1,5 million » is 1500000 and nothing
 * else, “1990s” 1990 or 90, the end of “2015–18” 18 or 2018.
 *
 * @param value Digits with a point.
 * @param around What stands before and behind the number, a few words of it.
 * @param tag BCP 47
 */
export function scaledValues(
  value: string,
  around: { before: string; behind: string },
  tag: string,
): string[] {
  const { before, behind } = around
  const scales = [...EVERYWHERE, ...(languageOf(tag) === 'en' ? ENGLISH : LONG)]
  const next = behind.replace(/^[\s-]+/u, '')
  const more = halfBehind(behind)
  if (more > 0.5) return [`${Number(value) * 1e6 + more}`]
  const power = powerOf(next, scales)
  if (power > 0) return [shifted(value, power)]
  if (more > 0 && /^\d{1,6}$/.test(value)) return [`${value}.5`]
  const half = HALVES[behind[0] ?? '']
  if (half) return [`${value}${half}`]
  const range = RANGE.exec(behind)?.[0]
  const later = range ? powerOf(behind.slice(range.length), scales) : 0
  return [
    value,
    ...(later > 0 ? [shifted(value, later)] : []),
    // “£5m”; « 5 m » is a length.
    ...(/^m(?!\p{L})/iu.test(behind) ? [shifted(value, 6)] : []),
    ...hours(value, next),
    ...years(value, before, behind),
  ]
}

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

function powerOf(text: string, scales: readonly Scale[]): number {
  let rest = text
  let power = 0
  for (let n = 0; n < 2; n += 1) {
    const found = scales.find(([words]) => words.test(rest))
    if (!found) return power
    // « 3 mil millones » is one scale; « 3 millions mille » is none.
    if (n > 0 && found[1] <= power) return power
    power += found[1]
    rest = rest.replace(found[0], '').replace(/^[\s-]+/u, '')
  }
  return power
}

function hours(value: string, next: string): string[] {
  if (/^p\.?\s?m(?!\p{L})/iu.test(next) && Number(value) < 12) return [`${Number(value) + 12}`]
  return /^a\.?\s?m(?!\p{L})/iu.test(next) && value === '12' ? ['0'] : []
}

function years(value: string, before: string, behind: string): string[] {
  const isDecade =
    /^s(?!\p{L})/u.test(behind) || /(?:années|décennie|años|década de los|los)\s+$/iu.test(before)
  if (isDecade && /^\d\d\d0$/.test(value)) return [`${Number(value.slice(2))}`]
  if (isDecade && /^\d0$/.test(value)) return [`19${value}`, `20${value}`]
  const century = /(?<!\d)(\d\d)\d\d[-–/]$/u.exec(before)?.[1]
  return century && /^\d\d$/.test(value) ? [`${century}${value}`] : []
}

function shifted(value: string, power: number): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const digits = whole + fraction.padEnd(power, '0').slice(0, power)
  const rest = fraction.slice(power)
  return sign + (digits.replace(/^0+(?=\d)/, '') || '0') + (rest && `.${rest}`)
}
