import { languageOf } from '../../../entries/languageOf.js'
import { hoursInWords } from './hoursInWords.js'
import { readings, time } from './hourReadings.js'
import type { Amount } from './types.js'

const HALF =
  "(?:\\s*(?:([ap])\\.?\\s?m\\b\\.?)|\\s+(?:de la|del|du|de l[’']|in the)\\s*(mañana|tarde|noche|matin|soir|après-midi|morning|afternoon|evening))?"
const WITH_MINUTES = new RegExp(
  `(?<![\\d:.,])([01]?\\d|2[0-4])(?::|\\s?h\\s?|\\s?hs?\\s?)([0-5]\\d)(?![\\d:%]|[.,]\\d)${HALF}`,
  'giu',
)
/** The first of two, “from 2 to 4 p.m.”, « de 14 à 16 h »: its half of the day stands with the second. */
const FIRST_OF_TWO = new RegExp(
  '(?<![\\d:.,/])([01]?\\d|2[0-4])(?:[:.]([0-5]\\d))?(?=\\s?(?:-|–|to|and|a|à|y|et)\\s?(?:las\\s)?' +
    '\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?\\s?m\\b|h(?![\\p{L}])))',
  'giu',
)
/** “8.45 p.m.” */
const WITH_POINT = new RegExp(`(?<![\\d:.,])([01]?\\d|2[0-4])\\.([0-5]\\d)${HALF}`, 'giu')
const HOUR = new RegExp(
  `(?<![\\d:.,/])([01]?\\d|2[0-4])(?:\\s?(?:h|hrs?|heures?|horas?)(?![\\p{L}\\d]))${HALF}`,
  'giu',
)
const HALF_ONLY = new RegExp(`(?<![\\d:.,/])(1[0-2]|0?\\d)${HALF}`, 'giu')
const NAMED =
  /(?<![\p{L}])(?:(midi|noon|midday|mediodía)|(minuit|midnight|medianoche))(?![\p{L}])/giu

/** Times of day, as hours and minutes of 24 hours; an English or Spanish one may leave the half out. */
export function clocksIn(text: string, tag: string): Amount[] {
  const isLoose = languageOf(tag) !== 'fr'
  const found: Amount[] = []
  const take = (
    matches: Iterable<RegExpExecArray>,
    minutesAt: number | null,
    needsHalf: boolean,
  ) => {
    for (const match of matches) {
      const half = match.slice(minutesAt === null ? 2 : 3).find((part) => part) ?? ''
      if (needsHalf && !half) continue
      const minutes = minutesAt === null ? 0 : Number(match[minutesAt])
      found.push(
        clock(
          match,
          readings(Number(match[1]), half, isLoose).map((h) => time(h, minutes)),
        ),
      )
    }
  }
  for (const match of text.matchAll(FIRST_OF_TWO)) {
    const hours = readings(Number(match[1]), '', isLoose)
    found.push(
      clock(
        match,
        hours.map((h) => time(h, Number(match[2] ?? 0))),
      ),
    )
  }
  found.push(...hoursInWords(text, tag))
  take(text.matchAll(WITH_MINUTES), 2, false)
  take(text.matchAll(WITH_POINT), 2, true)
  take(text.matchAll(HOUR), null, false)
  take(text.matchAll(HALF_ONLY), null, true)
  for (const match of text.matchAll(NAMED))
    found.push({ ...clock(match, match[1] ? ['12:00'] : ['0:00', '24:00']), isSoft: true })
  return apart(found)
}

function clock(match: RegExpExecArray, values: string[]): Amount {
  const from = match.index
  const to = from + match[0].length
  return { kind: 'clock', text: match[0].trim(), from, to, values, isSoft: false }
}

/** The first of those that overlap, in order. */
function apart(found: readonly Amount[]): Amount[] {
  const inOrder = [...found].sort((a, b) => a.from - b.from || b.to - a.to)
  let end = -1
  return inOrder.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}
