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
    fr: { ...fr, translations: reworded(fr.translations, PAYLOAD_WORDS.fr) },
  }
  return { ...i18n, supportedLanguages: { ...own, ...i18n?.supportedLanguages } }
}

function reworded<T extends object>(texts: T, words: (typeof PAYLOAD_WORDS)['fr']): T {
  const entries = Object.entries(texts) as [string, object][]
  const all = entries.map(([space, own]) => [space, { ...own, ...words[space] }])
  return Object.fromEntries(all) as T // the same keys
}
