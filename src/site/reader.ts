import { headers } from 'next/headers.js'
import { notFound } from 'next/navigation.js'
import { cache } from 'react'

import { allLocales } from './api/locales.js'
import type { LocaleInfo } from './api/types.js'
import { bestLocale } from './bestLocale.js'
import { textsFor } from './texts.js'
import type { Texts } from './texts/types.js'

/** Who reads the page: the locale asked for, the texts of the interface and their language. */
export type Reader = {
  locale: string
  tag: string
  dir: 'ltr' | 'rtl'
  /** BCP 47 tag of `t`; English where the locale has no texts of its own. */
  lang: string
  t: Texts
  /** Locales that may stand in, in the configured order. */
  fallback: string[]
  locales: LocaleInfo[]
}

/** The reader of `/[locale]/…`; null when the locale is not one of ours. */
export const readerFor = cache(async (locale: string): Promise<Reader | null> => {
  const locales = await allLocales()
  const info = locales.find(({ code }) => code === locale)
  return info ? toReader({ info, locales }) : null
})

/** As `readerFor`; an unknown locale is a page that does not exist. */
export async function readerOrNotFound(locale: string): Promise<Reader> {
  return (await readerFor(locale)) ?? notFound()
}

/** As `readerFor`; an unknown locale gives way to the best one for this visitor. */
export async function someReader(locale: string): Promise<Reader> {
  const reader = await readerFor(locale)
  if (reader) return reader
  const locales = await allLocales()
  const info = bestLocale({ accept: (await headers()).get('accept-language'), locales })
  if (!info) throw new Error('delivery: expected at least one locale, got none')
  return toReader({ info, locales })
}

function toReader({ info, locales }: { info: LocaleInfo; locales: LocaleInfo[] }): Reader {
  const { lang, texts } = textsFor(info.tag)
  const others = locales.filter(({ code }) => code !== info.code)
  return {
    locale: info.code,
    tag: info.tag,
    dir: info.dir === 'RTL' ? 'rtl' : 'ltr',
    lang,
    t: texts,
    // The default locale first: it is the one most entries have.
    fallback: [...others].sort((a, b) => Number(b.isDefault) - Number(a.isDefault)).map(codeOf),
    locales,
  }
}

const codeOf = ({ code }: LocaleInfo): string => code
