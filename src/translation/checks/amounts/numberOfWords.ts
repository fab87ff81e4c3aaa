import type { CountingWord } from './countingWords.js'

type Token = { word: string; from: number; to: number; said: CountingWord }
type Number = { from: number; to: number; value: number; isOrdinal: boolean; isSoft: boolean }

/** The number so far: what scales have closed, thousands, and what is still below a thousand. */
type State = { total: number; thousands: number; below: number; last: number; scale: number }

const START: State = { total: 0, thousands: 0, below: 0, last: Infinity, scale: Infinity }

/**
 * Numbers that a run of counting words makes, as few as the language allows: “two hundred and five” is
 * one, “six seven” two.
 *
 * @param language fr, es or en
 */
export function numberOfWords(tokens: readonly Token[], language: string): Number[] {
  const found: Number[] = []
  let at = 0
  while (at < tokens.length) {
    let state = START
    let end = at
    let isOrdinal = false
    for (; end < tokens.length && !isOrdinal; end += 1) {
      const token = tokens[end]
      const next = token && after(state, token.said, { language, isFirst: end === at })
      if (!token || !next) break
      state = next
      isOrdinal = token.said.isOrdinal
    }
    const [first, last] = [tokens[at], tokens[end - 1]]
    if (first && last && end > at) {
      const value = state.total + state.thousands + state.below
      const isSoft = end - at === 1 && first.said.isSoft
      found.push({ from: first.from, to: last.to, value, isOrdinal, isSoft })
    }
    at = Math.max(end, at + 1)
  }
  return found
}

type Where = { language: string; isFirst: boolean }

/** What the number is with one more word; null when the word begins another one. */
function after(state: State, said: CountingWord, where: Where): State | null {
  if (said.does === 'scale') return scaled(state, said.value, where)
  if (said.does === 'times') return multiplied(state, said, where)
  const { value } = said
  const { below, last } = state
  if (where.isFirst) return { ...state, below: value, last: value }
  if (said.isSoft && value !== 1 && value !== 9) return null
  if (where.language === 'fr' && value === 20 && last === 4 && below % 100 === 4)
    return { ...state, below: below + 76, last: 80 }
  if (!fits(value, last, where.language)) return null
  return { ...state, below: below + value, last: value }
}

/** True when a value may be added behind another: units behind tens, tens behind hundreds. */
function fits(value: number, last: number, language: string): boolean {
  if (value === 0) return false
  if (last === Infinity || last >= 1000) return value < 1000
  if (last >= 100) return value < 100
  if (language === 'fr' && (last === 60 || last === 80)) return value < 20
  if (language === 'fr' && last === 10) return value >= 7 && value < 10
  return last >= 20 && value < 10
}

function multiplied(state: State, said: CountingWord, { isFirst }: Where): State | null {
  const { below, last } = state
  if (isFirst) return said.isVague ? null : { ...state, below: said.value, last: said.value }
  if (last >= 1000 && last !== Infinity) return { ...state, below: said.value, last: said.value }
  if (last >= 100) return null
  return { ...state, below: below * said.value, last: said.value }
}

function scaled(state: State, power: number, { isFirst, language }: Where): State | null {
  const { total, thousands, below, scale } = state
  if (isFirst) {
    // « mille », « mil »; in English a thousand needs its article.
    if (power !== 3 || language === 'en') return null
    return { ...state, thousands: 1000, last: 1000 }
  }
  if (power === 3)
    return thousands > 0 ? null : { ...state, thousands: (below || 1) * 1000, below: 0, last: 1000 }
  const many = thousands + below
  if (many === 0 || power >= scale) return null
  const closed = total + many * 10 ** power
  return { total: closed, thousands: 0, below: 0, last: 10 ** power, scale: power }
}
