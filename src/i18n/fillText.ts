import { hostText } from './hostTexts.js'

export type Vars = Readonly<Record<string, string | number>>

/** Gives a text by its key, `{name}` replaced from `vars`. */
export type Say<Key extends string> = (key: Key, vars?: Vars) => string

/**
 * A text with each `{name}` replaced from `vars`, and each `{name|one|other}` by the words for that
 * number; names that `vars` does not have stay.
 *
 * @param language BCP 47 tag of the text; 0 and 1 are singular in French. @default 'en'
 * @example
 * fillText('{count} {count|theme|themes}', { count: 1 }) // '1 theme'
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function fillText(text: string, vars: Vars = {}, language = 'en'): string {
  return text.replace(
    /\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/g,
    (whole, name: string, one: string | undefined, other: string | undefined) => {
      const value = Object.hasOwn(vars, name) ? vars[name] : undefined
      if (value === undefined) return whole
      if (one === undefined || other === undefined) return String(value)
      return pluralRules(language).select(Number(value)) === 'one' ? one : other
    },
  )
}

const rules = new Map<string, Intl.PluralRules>()

/** Making them takes longer than filling a hundred texts; tags are those of languages we know. */
function pluralRules(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known
}

/**
 * Texts in one interface language: the host's, else ours out of a table by language; English where
 * neither has one.
 */
export function sayIn<Key extends string>(
  tables: Readonly<{ en: Record<Key, string> } & Record<string, Record<Key, string>>>,
  language: string,
): Say<Key> {
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined
  return (key, vars) => {
    const own = hostText(language, key) ?? table?.[key]
    return own === undefined ? fillText(tables.en[key], vars) : fillText(own, vars, language)
  }
}
