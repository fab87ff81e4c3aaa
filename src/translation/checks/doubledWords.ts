import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { hasAlone } from './hasAlone.js'
import type { CheckContext, Found, SideWords } from './types.js'

/** Words that a language may well say twice in a row. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  fr: ['nous', 'vous', 'très', 'si', 'non', 'oui', 'peu', 'fait', 'bla'],
  es: ['muy', 'no', 'sí', 'poco', 'casi', 'bla', 'que'],
  en: ['had', 'that', 'very', 'no', 'yes', 'so', 'bye', 'blah', 'is'],
}

const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'’-])(?<word>\p{L}[\p{L}\p{M}]*)(?:[^\S\n]+\k<word>(?![\p{L}\p{M}\p{N}'’-]))+/giu

/** No word stands twice in a row, unless the language says so, or the source does. */
export function doubledWords({
  target,
  targetWords,
  sourceWords,
  language,
}: CheckContext): Found[] {
  if (targetWords.isMessage) return []
  const allowed = Object.hasOwn(ALLOWED, language) ? (ALLOWED[language] ?? []) : []
  const phrases = doubledPhrases(targetWords, sourceWords)
  const inSource = new Set(doubledIn(sourceWords.masked).map(({ word }) => word.toLowerCase()))
  const wrong = doubledIn(targetWords.masked).filter(
    ({ word, from, to, isName }) =>
      !isName &&
      !allowed.includes(word.toLowerCase()) &&
      !inSource.has(word.toLowerCase()) &&
      !hasAlone(targetWords, from, to),
  )
  if (wrong.length === 0) return phrases
  const edits = wrong.map(({ word, from, to }) => ({ from: from + word.length, to, insert: '' }))
  const fix = fixOf('checks.fix.doubledWords', target.text, editText(target.text, edits))
  const found = wrong.map(({ word, from, to }) => ({
    message: { key: 'checks.doubledWords' as const, values: { word } },
    at: { from, to },
    fix,
  }))
  return [...found, ...phrases]
}

type Sides = [target: SideWords, source: SideWords]

/** Two or three words that stand twice in a row, « en travaillant en travaillant »; no fix, for it may be meant. */
function doubledPhrases(...[target, source]: Sides): Found[] {
  const inSource = new Set(phrasesIn(source.masked).map(({ words }) => words.toLowerCase()))
  const words = phrasesIn(target.masked).filter(({ words }) => !inSource.has(words.toLowerCase()))
  return words.map(({ words, from, to }) => ({
    message: { key: 'checks.doubledWords', values: { word: words } },
    at: { from, to },
  }))
}

const PHRASE =
  /(?<![\p{L}\p{M}\p{N}'’-])(?<words>\p{L}{1,20}[^\S\n]\p{L}{2,20}(?:[^\S\n]\p{L}{2,20})?)[^\S\n]\k<words>(?![\p{L}\p{M}\p{N}'’-])/giu

function phrasesIn(text: string) {
  return [...text.matchAll(PHRASE)].flatMap(({ 0: all, index, groups }) => {
    const words = groups?.words ?? ''
    const [first, second] = words.toLowerCase().split(/\s/u)
    return first === second ? [] : [{ words, from: index, to: index + all.length }]
  })
}

function doubledIn(text: string) {
  return [...text.matchAll(DOUBLED)].map((match) => {
    const word = match.groups?.word ?? ''
    const second = match[0].slice(word.length).trim()
    return {
      word,
      from: match.index,
      to: match.index + match[0].length,
      // « Bora Bora », « II II »
      isName: /^\p{Lu}/u.test(second),
    }
  })
}
