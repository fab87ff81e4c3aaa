import { plainLetters } from './foldedName.js'

/** A word with a capital, as a text has it. */
export type Name = {
  text: string
  from: number
  to: number
  /** Small letters without accents. */
  plain: string
  /** Words with a capital right before and behind it, as `plain`. */
  beside: readonly string[]
  /** Its capital is not the one of a sentence. */
  isInside: boolean
}

const WORD = /(?<![\p{N}@#_])\p{L}[\p{L}\p{M}]*(?![\p{N}_])/gu
const START = /(?:^|[.!?…:;\n•|–—/])[\s"'«»“”()¿¡–—*-]*$/u
/** Words of a name stand this close: “Jean-Baptiste Kouassi”. */
const BESIDE = /^(?:[\s\u00a0]|-)$/u
const NAME = /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u
const LONGEST = 32

/** All words of a text, and those with a capital letter, which may be names. */
export function namesIn(text: string): { words: ReadonlySet<string>; names: Name[] } {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: from }) => {
    return { word, from, to: from + word.length, plain: plainLetters(word) }
  })
  const names = words.flatMap(({ word, from, to, plain }, n): Name[] => {
    if (!/^\p{Lu}/u.test(word) || word.length < 4 || word.length > LONGEST) return []
    const beside = [n - 1, n + 1].flatMap((at) => {
      const other = words[at]
      if (!other || !NAME.test(other.word) || other.word.length < 3) return []
      const between = at < n ? text.slice(other.to, from) : text.slice(to, other.from)
      return BESIDE.test(between) ? [other.plain] : []
    })
    const isInside = !START.test(text.slice(Math.max(0, from - 24), from))
    return [{ text: word, from, to, plain, beside, isInside }]
  })
  return { words: new Set(words.map(({ plain }) => plain)), names }
}
