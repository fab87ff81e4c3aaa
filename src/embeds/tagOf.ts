import type { EntryAnswer } from './types.js'

/** The language of an entry's texts, BCP 47. Pure. */
export function tagOf({ locale, alternates }: Pick<EntryAnswer, 'locale' | 'alternates'>): string {
  const own = alternates.find((one) => one.locale === locale && one.hreflang !== 'x-default')
  return own?.hreflang ?? locale.replaceAll('_', '-')
}
