import type { Field } from 'payload'

import { pickLocale } from './pickLocale.js'
import { textHash } from './textHash.js'
import type { Settings } from './settings.js'

type Doc = Record<string, unknown>

/**
 * What a locale that is published now was made from: the `textHash` of the source locale's texts,
 * live and in the newest draft, each once, with a space between them; null for the source itself.
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
  const hashes = docs.map((doc) => textHash({ doc: pickLocale({ doc, fields, locale }), fields }))
  return [...new Set(hashes)].join(' ')
}

/** The locale that an entry was first written in. */
export function sourceLocaleOf(doc: Doc, settings: Settings): string {
  const known = settings.locales.find(({ code }) => code === doc.sourceLocale)
  return known?.code ?? settings.defaultLocale
}
