import type { LocaleAnswer } from './types.js'

/** The value of a BCP 47 tag or of a code in the API's `Locale`: a hyphen becomes `_`. Pure. */
export function toLocale(tag: string): string {
  return tag.trim().replaceAll('-', '_')
}

/** Whether a text can be a locale of the API at all; others are not sent. Pure. */
export function isLocale(text: string): boolean {
  return /^[_a-z]\w{0,31}$/i.test(text)
}

/**
 * Of the languages of a server the one for a language tag: the same, else one of the same language,
 * else the default. Pure.
 */
export function nearestLocale(tag: string, locales: readonly LocaleAnswer[]): LocaleAnswer | null {
  const wanted = tag.toLowerCase().replaceAll('_', '-')
  const [language] = wanted.split('-')
  const find = (is: (one: LocaleAnswer) => boolean) => locales.find(is)
  return (
    find(
      (one) => one.tag.toLowerCase() === wanted || one.code.toLowerCase() === toLocale(wanted),
    ) ??
    find((one) => one.tag.toLowerCase().split('-')[0] === language) ??
    find((one) => one.isDefault) ??
    locales[0] ??
    null
  )
}

/** The language of the nearest element that has one, through shadow roots; empty: none has. */
export function languageAround(element: Element): string {
  const found = element.closest('[lang]')?.getAttribute('lang')
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageAround(root.host) : ''
}
