import { editKind } from './editKind.js'
import { foldedName, singleLetters } from './foldedName.js'
import { isCognate } from './isCognate.js'
import type { Name } from './namesIn.js'
import { regionWords } from './regionWords.js'

/** « Ministre » and “Minister”, « Temple » and “Templ”: not two letters turned round by mistake. */
const TURNED_ENDING = /(?:re|er|le|el)$/u

/** Shorter words that stand alone are too often another word. */
const LONG = 6

type Languages = { from: string; to: string }

/**
 * True where a name of the target is surely one of the source with a slip in it. Names have other forms in
 * other languages, so a slip must be one that no language makes: letters turned round; or, beside a name
 * that stayed the same, any letter but those that languages write differently.
 */
export function isMisspelt(source: Name, target: Name, languages: Languages): boolean {
  if (isAcronym(source.text) || isAcronym(target.text)) {
    return (
      isAcronym(source.text) &&
      isAcronym(target.text) &&
      isGarbled(source.plain, target.plain, languages)
    )
  }
  const edit = editKind(source.plain, target.plain)
  if (!edit || edit.start === 0 || regionWords(languages.to).has(target.plain)) return false
  const { slip, end, letters } = edit
  if (slip === 'turned') return end > 0 || !TURNED_ENDING.test(source.plain)
  if (end === 0 || isWord(source.plain, languages)) return false
  const [own, other] = [foldedName(source.plain), foldedName(target.plain)]
  if (own === other) return false
  if (target.beside.some((name) => source.beside.includes(name))) return true
  if (singleLetters(own) === singleLetters(other)) return false
  // English titles have capitals on words that are no names.
  const isName =
    source.isInside && target.isInside && Object.values(languages).some((code) => code !== 'en')
  const isRare = slip === 'doubled' || (end > 1 && !/[aeiou]/u.test(letters))
  return isName && isRare && source.plain.length >= LONG
}

function isWord(word: string, { from, to }: Languages): boolean {
  return /(?:al|able|ible|ion|ment|ive|if)e?s?$/u.test(word) && isCognate(word, from, to)
}

function isAcronym(text: string): boolean {
  return text === text.toUpperCase()
}

/**
 * Short names of organisations begin and end otherwise in other languages: “UNDP”, « PNUD ». French and
 * Spanish have the same order of words.
 */
function isGarbled(own: string, other: string, { from, to }: Languages): boolean {
  if (!own.startsWith(other.charAt(0))) return false
  const isSameEnd = own.at(-1) === other.at(-1)
  const isSameOrder = from !== 'en' && to !== 'en'
  if (sorted(own) === sorted(other)) return isSameOrder || isSameEnd || own[1] === other[1]
  if (!isSameEnd) return false
  return own.length > 4 && editKind(own, other) !== null
}

function sorted(text: string): string {
  return [...text].sort().join('')
}
