import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import type { Config } from 'payload'

/** Payload's own texts in the three languages of ours, beside those that the host has set up. */
export function interfaceLanguages({ i18n }: Config): NonNullable<Config['i18n']> {
  return { ...i18n, supportedLanguages: { en, es, fr, ...i18n?.supportedLanguages } }
}
