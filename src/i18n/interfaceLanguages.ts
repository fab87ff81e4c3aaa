import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import type { Config } from 'payload'

import { PAYLOAD_WORDS } from './payloadWords.js'

type I18n = NonNullable<Config['i18n']>

/**
 * Payload's own texts in the three languages of ours, better worded where they read badly, beside
 * those that the host has set up.
 */
export function interfaceLanguages({ i18n }: Config): I18n {
  const own = {
    en: { ...en, translations: reworded(en.translations, PAYLOAD_WORDS.en) },
    es: { ...es, translations: reworded(es.translations, PAYLOAD_WORDS.es) },
    fr: { ...fr, translations: reworded(fr.translations, PAYLOAD_WORDS.fr, asFrench) },
  }
  return { ...i18n, supportedLanguages: { ...own, ...i18n?.supportedLanguages } }
}

function reworded<T extends object>(
  texts: T,
  words: (typeof PAYLOAD_WORDS)['fr'],
  written: (text: string) => string = (text) => text,
): T {
  const entries = Object.entries(texts) as [string, Record<string, string>][]
  const all = entries.map(([space, own]) => {
    const better = Object.entries(own).map(([key, text]) => [key, written(text)] as const)
    return [space, { ...Object.fromEntries(better), ...words[space] }] as const
  })
  return Object.fromEntries(all) as T // the same keys
}

/** With the spaces, quotation marks and apostrophes of French, which half of the texts have. */
function asFrench(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}}>»)]) ?([:;!?])(?=\s|$)/gu, '\u00a0$1')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<![=\p{L}])"([^"<>]+)"/gu, '«\u00a0$1\u00a0»')
}
