import type { Term, TermTranslations } from './types.js'

/**
 * How a term is said in a locale: as told for the tag itself, else for its language, else for any
 * region of that language. Null when the glossary does not say.
 *
 * @param locale BCP 47
 */
export function translationsFor(term: Term, locale: string): TermTranslations | null {
  const [language = ''] = locale.toLowerCase().split('-')
  const all = Object.entries(term.translations)
  const found =
    all.find(([tag]) => tag.toLowerCase() === locale.toLowerCase()) ??
    all.find(([tag]) => tag.toLowerCase() === language) ??
    all.find(([tag]) => tag.toLowerCase().startsWith(`${language}-`))
  return found?.[1] ?? null
}
