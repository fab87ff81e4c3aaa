import { createHash } from 'node:crypto'
import type { Field } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { sourceLocaleOf } from '../../entries/translatedFrom.js'
import { codeFacts } from './codeFacts.js'
import { segmentsOf } from './segmentsOf.js'
import { sourceHash } from './sourceHash.js'
import type { Doc } from './walkContext.js'

/** What an entry says in one locale to translators, whatever its order, levels and typography. */
export type TextSign = {
  /** Hash of its segments. */
  words: string
  /** Hashes of what its links and other codes stand for, each once. */
  codes: readonly string[]
}

/** The sign of the texts of an entry in one locale. */
export function textSign(args: { fields: readonly Field[]; doc: Doc; locale: string }): TextSign {
  const { fields, doc, locale } = args
  const segments = segmentsOf({ fields, doc, sourceLocale: locale, targetLocale: '', known: [] })
  const codes = segments.flatMap(({ source }) => Object.values(source.codes))
  const facts = codes.flatMap((code) => codeFacts(code) ?? [])
  return {
    words: digest(
      segments
        .map(({ source }) => sourceHash(source))
        .sort()
        .join(' '),
    ).slice(0, 32),
    codes: [...new Set(facts.map((fact) => digest(fact).slice(0, 12)))].sort(),
  }
}

/**
 * What a locale that is published now was made from: the sign of the source locale's texts, live and
 * in the newest draft, each once, with a space between them; null for the source itself.
 *
 * @param args.live In all locales; null when there is none yet.
 * @param args.latest The newest draft, in all locales.
 */
export function translatedFrom(args: {
  locale: string | null | undefined
  live: Doc | null
  latest: Doc
  fields: readonly Field[]
  settings: Settings
}): string | null {
  const { live, latest, fields, settings } = args
  const locale = sourceLocaleOf(latest, settings)
  if (locale === args.locale) return null
  const docs = live ? [live, latest] : [latest]
  return [...new Set(docs.map((doc) => printed(textSign({ fields, doc, locale }))))].join(' ')
}

/**
 * Whether a published translation still is one of the source as it is: of its words, and with the
 * links that have changed there since. Of two that it may rest on, one is enough.
 *
 * @param from What `translatedFrom` gave at its publication.
 * @param own The sign of the translation.
 */
export function isMadeFrom(from: string, { source, own }: { source: TextSign; own: TextSign }) {
  return from.split(' ').some((one) => {
    const [mark, words, codes = ''] = one.split(':')
    if (mark !== MARK || words !== source.words) return false
    const then = new Set(codes.split('.'))
    const [now, here] = [new Set(source.codes), new Set(own.codes)]
    const isNewHere = source.codes.every((code) => then.has(code) || here.has(code))
    return isNewHere && own.codes.every((code) => !then.has(code) || now.has(code))
  })
}

/** Ahead of a sign, to tell it from the hash that was written before there were any. */
const MARK = 's'

function printed({ words, codes }: TextSign): string {
  return [MARK, words, codes.join('.')].join(':')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
