export type Vars = Readonly<Record<string, string | number>>

/** Gives a text by its key, `{name}` replaced from `vars`. */
export type Say<Key extends string> = (key: Key, vars?: Vars) => string

/**
 * A text with each `{name}` replaced from `vars`; names that `vars` does not have stay.
 *
 * @example
 * fillText('Theme {number}', { number: 2 }) // 'Theme 2'
 */
export function fillText(text: string, vars: Vars = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(vars, name) ? String(vars[name] ?? whole) : whole,
  )
}

/** Texts in one interface language out of a table by language; English if it has no such language. */
export function sayIn<Key extends string>(
  tables: Readonly<{ en: Record<Key, string> } & Record<string, Record<Key, string>>>,
  language: string,
): Say<Key> {
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined
  return (key, vars) => fillText((table ?? tables.en)[key], vars)
}
