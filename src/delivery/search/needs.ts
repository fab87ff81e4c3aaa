import { indexWord } from '../../editions/toWords.js'
import { ENTRY_KEYS } from '../../entries/slugs.js'
import type { SearchQuery } from '../read/source.js'

/** Words of the index that stand together in its order, both ends included. */
export type Range = { from: string; to: string }

/** An edition must have a word in one of these ranges. */
export type Need = readonly Range[]

/** Above every character that a word can go on with. */
export const LAST = '\u{10ffff}'

/**
 * What an edition must have to be found, what is likely to be rarest first. Of each word the title
 * comes before the text.
 */
export function needsOf({ words, types, locale, programmes }: SearchQuery): Need[] {
  const exactly = (place: 'programme' | 'type') => (word: string) => {
    const whole = indexWord({ locale, place, word })
    return { from: whole, to: whole }
  }
  const beginning = (word: string) =>
    (['title', 'text'] as const).map((place) => {
      const from = indexWord({ locale, place, word })
      return { from, to: `${from}${LAST}` }
    })
  const isEveryType = ENTRY_KEYS.every((key) => types.includes(key))
  return [
    ...(programmes ? [programmes.map(exactly('programme'))] : []),
    ...[...words].sort((a, b) => b.length - a.length).map(beginning),
    ...(isEveryType ? [] : [types.map(exactly('type'))]),
  ]
}
