import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

import { loadOptional } from '../../entries/loadOptional.js'

/** Fewest characters of a password. NIST SP 800-63B asks for length, not for kinds of signs. */
export const PASSWORD_LENGTH = 12

/** A password that fewer guesses find (10 to this power) is refused. */
const LEAST_GUESSES = 9

/** Estimating takes longer with length; what comes after this makes no password weaker. */
const LONGEST_LOOKED_AT = 32

/** Readings of `4` as `a` and the like; the library's 100 take a second for a random password. */
const MAX_SUBSTITUTIONS = 8

/** Words that anyone would try here first. */
const OWN_WORDS = ['stories', 'payload', 'testimonials', 'temoignages', 'testimonios']

const LANGUAGES = ['en', 'fr', 'es-es'].map((code) => `@zxcvbn-ts/language-${code}`)

type Language = Pick<typeof import('@zxcvbn-ts/language-common'), 'dictionary'>

export type PasswordProblem = 'short' | 'common' | 'personal'

/**
 * What is wrong with a new password, or null. The one rule for every way in which a password is set:
 * 12 characters or more, not found by trying known passwords, words and names in English, French and
 * Spanish, keyboard patterns and dates, and not made of what is known about its owner.
 *
 * @param about e-mail, name and whatever else is known of the owner
 * @see https://pages.nist.gov/800-63-4/sp800-63b.html §3.1.1.2
 */
export async function passwordProblem({
  password,
  about = [],
}: {
  password: string
  about?: readonly (string | null | undefined)[]
}): Promise<PasswordProblem | null> {
  // Counted as people count: by sign, not by UTF-16 unit.
  const signs = [...password.normalize('NFC')]
  if (signs.length < PASSWORD_LENGTH) return 'short'
  const text = signs.slice(0, LONGEST_LOOKED_AT).join('')
  const words = wordsOf([...about, ...OWN_WORDS])
  if (restOf(text, words).length < PASSWORD_LENGTH / 2) return 'personal'
  const estimator = await loadEstimator()
  if (estimator.check(text, words).guessesLog10 >= LEAST_GUESSES) return null
  return estimator.check(text).guessesLog10 < LEAST_GUESSES ? 'common' : 'personal'
}

/** Whole values and their parts of three letters or more, longest first, folded. */
function wordsOf(values: readonly (string | null | undefined)[]): string[] {
  const whole = values.filter((value) => typeof value === 'string').map(fold)
  const parts = whole.flatMap((value) => value.split(/[^\p{L}\p{N}]+/u))
  const words = [...new Set([...whole, ...parts])].filter((word) => word.length >= 3)
  return words.sort((a, b) => b.length - a.length)
}

/** What is left when the words are taken out, in letters and digits. */
function restOf(text: string, words: readonly string[]): string {
  const rest = words.reduce((left, word) => left.split(word).join(' '), fold(text))
  return rest.replace(/[^\p{L}\p{N}]/gu, '')
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

let loading: Promise<ZxcvbnFactory> | null = null

/**
 * The dictionaries take 40 MB and a quarter of a second, so they come with the first password. Those
 * of common passwords and names are always there, those of languages where the host has them.
 */
function loadEstimator(): Promise<ZxcvbnFactory> {
  loading ??= load()
  return loading
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, ...languages] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    ...LANGUAGES.map((name) =>
      loadOptional<Language>(name, 'Passwords made of words of its language are accepted'),
    ),
  ])
  const dictionaries = [common, ...languages].map((one) => one?.dictionary)
  return new ZxcvbnFactory({
    l33tMaxSubstitutions: MAX_SUBSTITUTIONS,
    graphs: common.adjacencyGraphs,
    dictionary: Object.assign({}, ...dictionaries) as Language['dictionary'],
  })
}
