/** What every entry says of its language; select both fields. */
export type InLanguage = { readonly locale: string; readonly dir: 'LTR' | 'RTL' }

/** Attributes of the element that shows an entry. */
export type LanguageAttributes = { lang?: string; dir?: 'ltr' | 'rtl' }

/**
 * The attributes `lang` and `dir` of the element that shows an entry, which can be in a language of
 * `fallback`.
 *
 * @param within Locale of the page around it: an entry in the same one needs no attributes.
 * @example <article {...attributesOf(story, locale)}>
 */
export function attributesOf(entry: InLanguage, within?: string): LanguageAttributes {
  if (entry.locale === within) return {}
  // A name in GraphQL has no hyphen, a BCP 47 tag no underscore.
  return { lang: entry.locale.replaceAll('_', '-'), dir: entry.dir === 'RTL' ? 'rtl' : 'ltr' }
}
