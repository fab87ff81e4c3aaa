const LANGUAGES: Readonly<Record<string, string>> = { English: 'en', Español: 'es', Français: 'fr' }

/** The language of the admin on a tab, to which Payload hands over its texts and not their language. */
export function tabLanguage(t: (key: 'general:thisLanguage') => string): string {
  return LANGUAGES[t('general:thisLanguage')] ?? 'en'
}
