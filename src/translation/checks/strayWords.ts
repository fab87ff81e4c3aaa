import { functionWords } from './functionWords.js'

/** A word of a text; `word` in small letters, `isJoined` where only a space or an apostrophe is before it. */
export type Word = { word: string; written: string; from: number; to: number; isJoined: boolean }

type Texts = { from: string; to: string; target: string }

/** The first words of the source that stand among others of the target: one, or an elided one and the next. */
export function strayWords(
  words: readonly Word[],
  inSource: readonly Word[],
  texts: Texts,
): Word[] | undefined {
  const [own, other] = [functionWords(texts.from), functionWords(texts.to)]
  const known = new Set(inSource.map(({ word }) => word))
  return (
    grammarWord(words, known, (word) => own.has(word) && !other.has(word)) ??
    elided(words, known, texts) ??
    foreignWord(words, known, texts)
  )
}

/** Between two small words that the source does not have, a word of its grammar is none of a name. */
function grammarWord(
  words: readonly Word[],
  known: ReadonlySet<string>,
  isGrammar: (word: string) => boolean,
): Word[] | undefined {
  const isOwn = (one: Word | undefined) =>
    one !== undefined && /^\p{Ll}/u.test(one.written) && !known.has(one.word)
  const stray = words.find((one, n) => {
    const { word, written, isJoined } = one
    const isWord = word === written && word.length > 1 && known.has(word) && isGrammar(word)
    const next = words[n + 1]
    return isWord && isJoined && next?.isJoined && isOwn(words[n - 1]) && isOwn(next)
  })
  return stray && [stray]
}

/** « aujourd’hui », « l’eau » where the language has no elided words, and no name follows. */
function elided(
  words: readonly Word[],
  known: ReadonlySet<string>,
  { to, target }: Texts,
): Word[] | undefined {
  if (to === 'fr') return undefined
  const at = words.findIndex(({ written, from }, n) => {
    const next = words[n + 1]
    if (!next || !known.has(written) || !known.has(next.word)) return false
    const isElided =
      ELIDED.test(written) && /^['’]$/u.test(target.slice(from + written.length, next.from))
    return isElided && /^\p{Ll}{3}/u.test(next.written)
  })
  return at < 0 ? undefined : words.slice(at, at + 2)
}

/** Endings and letters that no word of the second language has, loans in `LOANS` apart. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  'fr es': /[àâçèêëîïôùûœ]|(?:[ts]ions?|ements?|eaux?|eux|euses?|ées)$/u,
  'fr en': /[àâçèêëîïôùûœé]/u,
  'es fr': /(?:[cs]ión|[cs]iones|mientos?|dades)$/u,
  'es en': /(?:[cs]ión|[cs]iones|mientos?|dades)$/u,
  'en fr': /(?:[^d]ness|hood|ght)$/u,
  'en es': /(?:[^d]ness|hood|ght|tions?)$/u,
}
const LOANS = new Set(
  (
    'café cafés cliché clichés façade façades naïve fiancé fiancée décor déjà crème élite élites début ' +
    'protégé protégés communiqué communiqués exposé soirée première vis-à-vis émigré étude cortège crêpe ' +
    'crêpes attaché attachés sauté purée château châteaux fête fêtes rôle voilà fitness business wellness ' +
    'copyright résumé cachaça'
  ).split(' '),
)

/** One word of the source, in small letters, that is none of the target's language. */
function foreignWord(
  words: readonly Word[],
  known: ReadonlySet<string>,
  { from, to, target }: Texts,
): Word[] | undefined {
  const key = `${from} ${to}`
  const pattern = Object.hasOwn(FOREIGN, key) ? FOREIGN[key] : undefined
  if (!pattern) return undefined
  const at = words.findIndex(({ word, written, isJoined, from: start, to: end }, n) => {
    const isForeign = word === written && word.length > 3 && known.has(word) && pattern.test(word)
    if (!isForeign || LOANS.has(word) || isOfCode(target, start, end)) return false
    // Words that stand alone, and runs of words, may be a name.
    const beside = [
      isJoined ? words[n - 1] : undefined,
      words[n + 1]?.isJoined ? words[n + 1] : undefined,
    ]
    const others = beside.filter((one) => one !== undefined)
    return others.length > 0 && !others.some((one) => known.has(one.word))
  })
  return at < 0 ? undefined : words.slice(at, at + 1)
}

/** “translation.machine”, “application/json” */
function isOfCode(text: string, from: number, to: number): boolean {
  return (
    /[\p{L}\d][./_]$/u.test(text.slice(0, from).slice(-2)) ||
    /^[./_][\p{L}\d]/u.test(text.slice(to, to + 2))
  )
}

/** In small letters; « d’ » is part of sayings that English has: “coup d’état”. */
const ELIDED = /^(?:[ljcnm]|qu|aujourd|jusqu|lorsqu)$/u
