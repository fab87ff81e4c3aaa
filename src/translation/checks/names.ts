import { languageOf } from '../../entries/languageOf.js'
import { termsIn } from '../glossary/termsIn.js'
import { acronymGarbled, isKnownAcronym } from './acronyms.js'
import { editKind, slipKeys } from './editKind.js'
import { hideParts } from './hideParts.js'
import { isMisspelt } from './isMisspelt.js'
import { type Name, namesIn } from './namesIn.js'
import { pairByKeys } from './pairByKeys.js'
import type { CheckContext, Found } from './types.js'

/** Names, short names, handles and codes of the source keep their letters. */
export function names(context: CheckContext): Found[] {
  const { sourceWords, targetWords } = context
  if (sourceWords.isMessage || targetWords.isMessage) return []
  return [...misspelt(context), ...garbled(context), ...otherTags(context)]
}

function misspelt(context: CheckContext): Found[] {
  const { sourceWords, targetWords, sourceLocale, targetLocale, terms } = context
  const { masked } = sourceWords
  // What the glossary translates is not kept to the letter.
  const own = namesIn(hideParts(masked, termsIn(masked, terms, sourceLocale)))
  const other = namesIn(targetWords.masked)
  if (own.names.length === 0 || other.names.length === 0) return []
  // A text in capitals has no names to tell from its words.
  if (!/\p{Ll}/u.test(masked) || !/\p{Ll}/u.test(targetWords.masked)) return []
  const lost = own.names.filter((name) => !isIn(other.words, name))
  const gained = other.names.filter((name) => !isIn(own.words, name))
  const keysOf = ({ plain, text }: Name) =>
    (isCapitals(text) ? [sorted(plain)] : []).concat(slipKeys(plain))
  const places = pairByKeys({ items: gained, others: lost, keysOf, otherKeysOf: keysOf })
  const languages = { from: languageOf(sourceLocale), to: languageOf(targetLocale) }
  return gained.flatMap((name, n) => {
    const source = lost[places[n] ?? -1]
    return source && isMisspelt(source, name, languages) ? [changed(source.text, name)] : []
  })
}

function garbled({ sourceWords, targetWords, sourceLocale, language }: CheckContext): Found[] {
  const found = acronymGarbled({
    ...{ source: sourceWords.masked, target: targetWords.masked },
    ...{ from: languageOf(sourceLocale), to: language },
  })
  if (!found) return []
  return [changed(found.right, { ...found, to: found.from + found.text.length })]
}

function isIn(words: ReadonlySet<string>, { plain, text }: Name): boolean {
  return words.has(plain) || (isCapitals(text) && isKnownAcronym(text))
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

function sorted(plain: string): string {
  return [...plain].sort().join('')
}

const HANDLE = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_]{2,40}/gu
/** “SOL-2024-B”: capitals and digits in several groups. */
const CODE = /(?<![\p{L}\p{N}])[\p{Lu}\d]{1,16}(?:[-_/][\p{Lu}\d]{1,16}){1,6}(?![\p{L}\p{N}])/gu

/** Handles that are others, and codes with another letter; other digits are found as numbers. */
function otherTags({ sourceWords, targetWords }: CheckContext): Found[] {
  const handles = unmatched(sourceWords.masked, targetWords.masked, HANDLE)
  const codes = unmatched(sourceWords.masked, targetWords.masked, CODE)
  const others = codes.gained.flatMap((one) => {
    const isOf = ({ text }: Tag) => digits(text) === digits(one.text) && editKind(text, one.text)
    const source = digits(one.text) === '' ? undefined : codes.lost.find(isOf)
    return source ? [changed(source.text, one)] : []
  })
  const pairs = handles.gained.slice(0, handles.lost.length)
  return [...pairs.map((one, n) => changed(handles.lost[n]?.text ?? '', one)), ...others]
}

type Tag = { text: string; from: number; to: number }

function unmatched(source: string, target: string, pattern: RegExp) {
  const [own, other] = [source, target].map((text): Tag[] => {
    return [...text.matchAll(pattern)].map(({ 0: tag, index: from }) => {
      return { text: tag, from, to: from + tag.length }
    })
  })
  const known = (tags: readonly Tag[] = []) => new Set(tags.map(({ text }) => text.toLowerCase()))
  const without = (tags: readonly Tag[] = [], words: ReadonlySet<string>) =>
    tags.filter(({ text }) => !words.has(text.toLowerCase())).slice(0, MOST)
  return { lost: without(own, known(other)), gained: without(other, known(own)) }
}

/** More codes than these in one segment are compared with each other no further. */
const MOST = 50

function digits(text: string): string {
  return text.replace(/\D/gu, '')
}

function changed(source: string, { text, from, to }: Tag): Found {
  const values = { source, target: text }
  return { message: { key: 'checks.names.changed', values }, at: { from, to } }
}
