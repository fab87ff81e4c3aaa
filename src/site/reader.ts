import type { Api } from './api/ask.js'
import { type Frame, readFrame } from './api/frame.js'
import { allLocales } from './api/locales.js'
import type { LocaleInfo } from './api/types.js'
import { bestLocale } from './bestLocale.js'
import { siteConfig, wordsIn } from './config/siteConfig.js'
import { textsFor } from './texts.js'
import type { Texts } from './texts/types.js'

/** Who reads the page: the locale asked for, the texts of the interface and their language. */
export type Reader = {
  api: Api
  locale: string
  tag: string
  dir: 'ltr' | 'rtl'
  /** BCP 47 tag of `t`; English where the locale has no texts of its own. */
  lang: string
  t: Texts
  /** Locales that may stand in, in the configured order. */
  fallback: string[]
  locales: LocaleInfo[]
  frame: Frame
  /** Slug of the one programme that the site shows; undefined: all. */
  programme: string | undefined
}

/** The reader of `/[locale]/…`; null when the locale is not one of ours. */
export async function readerFor({
  api,
  locale,
}: {
  api: Api
  locale: string
}): Promise<Reader | null> {
  const locales = await allLocales(api)
  const info = locales.find(({ code }) => code === locale)
  return info ? toReader({ api, info, locales }) : null
}

/** The reader whose language suits a visitor best, where the address names none of ours. */
export async function someReader({
  api,
  accept,
}: {
  api: Api
  /** `Accept-Language` header. */
  accept: string | null
}): Promise<Reader> {
  const locales = await allLocales(api)
  const info = bestLocale({ accept, locales })
  if (!info) throw new Error('delivery: expected at least one locale, got none')
  return toReader({ api, info, locales })
}

type Known = { api: Api; info: LocaleInfo; locales: LocaleInfo[] }

async function toReader({ api, info, locales }: Known): Promise<Reader> {
  const { lang, texts } = textsFor(info.tag)
  const { name, description, programme } = siteConfig()
  const others = locales.filter(({ code }) => code !== info.code)
  // The default locale first: it is the one most entries have.
  const fallback = [...others]
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ code }) => code)
  return {
    api,
    programme,
    frame: await readFrame({ api, locale: info.code, fallback, programme }),
    locale: info.code,
    tag: info.tag,
    dir: info.dir === 'RTL' ? 'rtl' : 'ltr',
    lang,
    t: {
      ...texts,
      ...(name ? { siteName: wordsIn({ words: name, lang }) } : {}),
      ...(description ? { siteDescription: wordsIn({ words: description, lang }) } : {}),
    },
    fallback,
    locales,
  }
}
