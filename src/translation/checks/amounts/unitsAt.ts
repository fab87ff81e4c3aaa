import { languageOf } from '../../../entries/languageOf.js'
import { BEFORE_NUMBER, UNIT_WORDS } from './unitWords.js'
import type { Place } from './types.js'

/** Between a number and its unit: spaces, scale words, “of”. */
const SCALE =
  '(?:(?:mille|mil|k|thousand|millions?|millones|millón|milliards?|millardos?|billions?|billones|billón|trillions?|bn|M|Mio\\.?|Mrd\\.?)(?![\\p{L}])[\\s-]*)'
const LINK = `[\\s-]*${SCALE}{0,2}(?:(?:de|of)\\s+|d[’'])?`

type Patterns = { behind: RegExp; before: RegExp; units: readonly (readonly string[])[] }
const made = new Map<string, Patterns>()

/**
 * What the number at a place counts: `['km']`, `['percent']`, several where a sign may mean several; none
 * where it counts things.
 *
 * @param tag BCP 47 of the text
 */
export function unitsAt(text: string, { from, to }: Place, tag: string): readonly string[] {
  const { behind, before, units } = patternsFor(languageOf(tag))
  const sign = before.exec(text.slice(Math.max(0, from - 14), from))?.[1] ?? ''
  if (sign) return unitOf(behind.exec(sign), units)
  return unitOf(behind.exec(text.slice(to, to + 60)), units)
}

function unitOf(found: RegExpExecArray | null, units: Patterns['units']): readonly string[] {
  const at = found?.slice(1).findIndex((group) => group !== undefined) ?? -1
  return units[at] ?? []
}

function patternsFor(language: string): Patterns {
  const before = made.get(language)
  if (before) return before
  const groups = UNIT_WORDS.map(([, words]) => {
    const own = words.split('|').filter((word) => !word.includes('(?=:en:)') || language === 'en')
    return `(${own.join('|').replace('(?=:en:)', '')})(?![\\p{L}\\p{N}²³])(?![’']\\p{L})`
  })
  const patterns = {
    behind: new RegExp(`^${LINK}(?:${groups.join('|')})`, 'u'),
    before: new RegExp(`(${BEFORE_NUMBER})[\\s\\u00a0\\u202f]?[-−+]?$`, 'u'),
    units: UNIT_WORDS.map(([unit]) => unit.split(' ')),
  }
  made.set(language, patterns)
  return patterns
}
