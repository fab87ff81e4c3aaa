import { languageOf } from '../../../entries/languageOf.js'
import { readings, time } from './hourReadings.js'
import type { Amount } from './types.js'

const HOURS: Readonly<Record<string, string>> = {
  fr: 'une deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  en: 'one two three four five six seven eight nine ten eleven twelve',
}

const PART =
  "(?:\\s(?:de la|del|du|de l[’']|in the)\\s?(mañana|tarde|noche|matin|soir|après-midi|morning|afternoon|evening)|\\s([ap])\\.?\\s?m\\b\\.?)"

/** With words around that only an hour of the day has; `p` is the minutes' part. */
const PATTERNS: Readonly<Record<string, (hour: string) => string>> = {
  fr: (hour) =>
    `(?:à|vers|dès|avant|après|jusqu[’']à)\\s(?<h>${hour}|\\d\\d?)\\sheures?(?<p>\\set quart|\\set demie|\\smoins le quart)?${PART}?`,
  es: (hour) =>
    `\\blas?\\s(?<h>${hour}|\\d\\d?)(?:(?<p>\\sy cuarto|\\sy media|\\smenos cuarto)${PART}?|${PART}|\\sen punto)`,
  en: (hour) =>
    `(?:(?<p>half past|quarter past|quarter to)\\s(?<h>${hour}|\\d\\d?)${PART}?|(?<h2>${hour}|\\d\\d?)(?:\\so[’']clock${PART}?|${PART}))`,
}

const made = new Map<string, RegExp | null>()

/** Hours of the day in words: « à trois heures », « las tres de la tarde », “quarter past eight”. */
export function hoursInWords(text: string, tag: string): Amount[] {
  const language = languageOf(tag)
  const pattern = patternFor(language)
  if (!pattern) return []
  const names = HOURS[language]?.split(' ') ?? []
  return [...text.matchAll(pattern)].flatMap((match): Amount[] => {
    const { h, h2, p = '' } = match.groups ?? {}
    const word = (h ?? h2 ?? '').toLowerCase()
    const hour = /^\d/.test(word) ? Number(word) : names.indexOf(word) + 1
    if (hour < 1 || hour > 24) return []
    const half = match.slice(1).find((part) => part && ![h, h2, p].includes(part)) ?? ''
    const minutes = /demie|media|half/u.test(p)
      ? 30
      : /moins|menos|quarter to/u.test(p)
        ? -15
        : p
          ? 15
          : 0
    const values = readings(hour, half, true).map((h24) => {
      const all = (h24 * 60 + minutes + 1440) % 1440
      return time(Math.floor(all / 60), all % 60)
    })
    const [from, to] = [match.index, match.index + match[0].length]
    return [{ kind: 'clock', text: match[0].trim(), from, to, values, isSoft: false }]
  })
}

function patternFor(language: string): RegExp | null {
  const before = made.get(language)
  if (before !== undefined) return before
  const words = Object.hasOwn(HOURS, language) ? HOURS[language] : undefined
  const build = PATTERNS[language]
  const pattern =
    words && build
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${build(words.replaceAll(' ', '|'))})`, 'giu')
      : null
  made.set(language, pattern)
  return pattern
}
