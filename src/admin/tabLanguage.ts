import { adminLanguages } from '../i18n/hostTexts.js'

/** The language of the admin on a tab, to which Payload hands over its texts and not their language. */
export function tabLanguage(t: (key: 'general:thisLanguage') => string): string {
  const name = t('general:thisLanguage').toLowerCase()
  return adminLanguages().find((language) => nameOf(language).toLowerCase() === name) ?? 'en'
}

function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? ''
}
