import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'

import { PluginError } from '../../errors.js'
import type { TextKey } from '../../i18n/en.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { localeIn } from '../../entries/localeIn.js'
import type { Term, TermTranslations } from './types.js'

/** A term that is there: its locales are codes, its programme an id. */
export type KnownTerm = { id: number | string; term: Term; programme: string | null }

/** What is to be written; an id of null makes a new term. */
export type TermWrite = {
  id: number | string | null
  data: Pick<Term, 'sourceLocale' | 'term' | 'caseSensitive' | 'doNotTranslate'> & {
    partOfSpeech: string | null
    definition: string | null
    programme: string | null
    translations: { locale: string; preferred: string[]; forbidden: string[] }[]
  }
}

type Input = {
  terms: readonly Term[]
  known: readonly KnownTerm[]
  /** Ids of programmes, by public id. */
  programmes: ReadonlyMap<string, string>
  settings: Pick<Settings, 'locales'>
  req: Pick<PayloadRequest, 'i18n'>
}

/** Characters that the fields of a term take at most. */
export const MOST = { term: 300, definition: 2000, partOfSpeech: 100, words: 300 } as const
/** So many problems are told of at once. */
const TOLD = 20

/**
 * What the terms of a file change in the glossary. Words that are merely admitted come after the
 * preferred ones. Pure.
 *
 * @throws BAD_USER_INPUT with `problems`, when anything in the file cannot be
 */
export function judgeTerms(input: Input): { writes: TermWrite[]; unchanged: number } {
  const { terms, known, req } = input
  const problems: string[] = []
  const there = new Map(known.map((one) => [nameOf(one.term, one.programme), one]))
  const seen = new Set<string>()
  const writes: TermWrite[] = []
  for (const given of terms) {
    const found = problems.length
    const data = resolveTerm(given, input, (key, values) => {
      problems.push(message(req, key, { term: given.term, ...values }))
    })
    const name = nameOf(data, data.programme)
    if (seen.has(name)) problems.push(message(req, 'aids.glossary.twice', { term: given.term }))
    seen.add(name)
    if (problems.length > found) continue
    const old = there.get(name)
    const next = old ? merged(dataOf(old), data) : data
    if (!old || !isDeepStrictEqual(next, dataOf(old)))
      writes.push({ id: old?.id ?? null, data: next })
  }
  if (problems.length > 0) {
    const told = problems.slice(0, TOLD)
    throw new PluginError('BAD_USER_INPUT', told.join('\n'), { problems: told })
  }
  return { writes, unchanged: terms.length - writes.length }
}

type Tell = (key: TextKey, values: Record<string, string | number>) => void

function resolveTerm(given: Term, { programmes, settings }: Input, tell: Tell): TermWrite['data'] {
  const locales = settings.locales.map(({ code }) => code).join(', ')
  const codeOf = (tag: string): string => {
    const code = localeIn(settings.locales, tag)?.code
    if (code === undefined) tell('aids.glossary.locale', { locales, given: tag })
    return code ?? tag
  }
  const { partOfSpeech = null, definition = null } = given
  const programme = given.programme === undefined ? null : (programmes.get(given.programme) ?? null)
  if (given.programme !== undefined && programme === null) {
    tell('aids.glossary.programme', { given: given.programme })
  }
  const measure = (field: keyof typeof MOST, words: string | null) => {
    const most = MOST[field]
    if (words !== null && words.length > most) tell('aids.glossary.long', { field, most })
  }
  measure('term', given.term)
  measure('definition', definition)
  measure('partOfSpeech', partOfSpeech)
  const translations = Object.entries(given.translations).map(([tag, said]) => {
    for (const words of allWords(said)) measure('words', words)
    const { preferred, admitted = [], forbidden } = said
    return {
      locale: codeOf(tag),
      preferred: [...preferred, ...admitted],
      forbidden: [...forbidden],
    }
  })
  const { term, caseSensitive, doNotTranslate } = given
  return {
    ...{ sourceLocale: codeOf(given.sourceLocale), term, caseSensitive, doNotTranslate },
    ...{ partOfSpeech, definition, programme, translations },
  }
}

function allWords({ preferred, admitted = [], forbidden }: TermTranslations): string[] {
  return [...preferred, ...admitted, ...forbidden]
}

/** What the file does not speak of stays. */
function merged(old: TermWrite['data'], data: TermWrite['data']): TermWrite['data'] {
  const given = new Map(data.translations.map((row) => [row.locale, row]))
  const kept = old.translations.map((row) => given.get(row.locale) ?? row)
  const known = new Set(old.translations.map(({ locale }) => locale))
  return {
    ...data,
    partOfSpeech: data.partOfSpeech ?? old.partOfSpeech,
    definition: data.definition ?? old.definition,
    translations: [...kept, ...data.translations.filter(({ locale }) => !known.has(locale))],
  }
}

function dataOf({ term, programme }: KnownTerm): TermWrite['data'] {
  const { partOfSpeech = null, definition = null } = term
  const { sourceLocale, caseSensitive, doNotTranslate } = term
  return {
    ...{ sourceLocale, term: term.term, caseSensitive, doNotTranslate },
    ...{ partOfSpeech, definition, programme },
    translations: Object.entries(term.translations).map(([locale, said]) => {
      return { locale, preferred: [...said.preferred], forbidden: [...said.forbidden] }
    }),
  }
}

function nameOf(
  { sourceLocale, term }: { sourceLocale: string; term: string },
  programme: string | null,
): string {
  return JSON.stringify([sourceLocale, term, programme])
}
