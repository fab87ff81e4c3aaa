import type { LocaleSettings } from './settings.js'
import { languageOf } from './languageOf.js'

/**
 * The locale of this site that a code or BCP 47 tag of a request or a file means: the same one, or
 * else one of the same language. Undefined for none. Pure.
 */
export function localeIn(
  locales: readonly LocaleSettings[],
  given: string,
): LocaleSettings | undefined {
  const wanted = given.toLowerCase()
  return (
    locales.find(({ code, tag }) => [code, tag].some((one) => one.toLowerCase() === wanted)) ??
    locales.find(({ tag }) => languageOf(tag) === languageOf(wanted))
  )
}
