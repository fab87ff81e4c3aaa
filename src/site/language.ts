import type { Entry } from './api/types.js'
import type { Reader } from './reader.js'

/** BCP 47 tag of a locale code. */
export function tagOf({ reader, locale }: { reader: Reader; locale: string }): string {
  return reader.locales.find(({ code }) => code === locale)?.tag ?? locale
}

/** `lang` and `dir` of the part of the page that an entry is written in. */
export function langOf({ reader, entry }: { reader: Reader; entry: Entry }): {
  lang: string
  dir: 'ltr' | 'rtl'
} {
  return {
    lang: tagOf({ reader, locale: entry.locale }),
    dir: entry.dir === 'RTL' ? 'rtl' : 'ltr',
  }
}

/** Name of a locale in the language of the interface, for example « anglais ». */
export function languageName({ reader, locale }: { reader: Reader; locale: string }): string {
  const tag = tagOf({ reader, locale })
  return new Intl.DisplayNames([reader.lang], { type: 'language' }).of(tag) ?? tag
}

/** A calendar date in the language of the interface, for example « 26 janvier 2023 ». */
export function formatDate({ reader, date }: { reader: Reader; date: string }): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return new Intl.DateTimeFormat(reader.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
