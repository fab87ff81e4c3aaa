import { type Child, el } from './dom.js'
import { safeUrl } from './safeUrl.js'
import { tagOf } from './tagOf.js'
import { textsFor } from './texts.js'
import type { EntryAnswer, KeyResultAnswer, Setting, TestimonialAnswer } from './types.js'

/** `lang` and `dir` of an entry's texts. */
export function languageOf(entry: EntryAnswer): { lang: string; dir: string } {
  return { lang: tagOf(entry), dir: entry.dir.toLowerCase() }
}

/** The page of an entry in a language, if it may be linked. */
function pageOf(alternates: EntryAnswer['alternates'], locale: string, endpoint: string) {
  return safeUrl(alternates.find((one) => one.locale === locale)?.url, endpoint)
}

/** The end of a card: the language of a text that stands in for another, and the way to its page. */
export function foot(
  entry: TestimonialAnswer | KeyResultAnswer,
  { endpoint, language, isWithinTheme }: Setting,
): Child {
  const { texts, lang } = textsFor(language)
  const [theme] = isWithinTheme ? [] : entry.themes
  const own = pageOf(entry.alternates, entry.locale, endpoint)
  const ofTheme = theme ? pageOf(theme.alternates, entry.locale, endpoint) : null
  const link =
    own !== null
      ? anchor(own, texts.open)
      : theme !== undefined && ofTheme !== null && anchor(ofTheme, texts.source(theme.title))
  const note = entry.isFallback && el('span', {}, [texts.inLanguage(nameOf(tagOf(entry), lang))])
  if (!link && !note) return null
  return el('p', { class: 'foot', part: 'foot', lang, dir: 'ltr' }, [note, link])
}

/** The way to an entry's own page. */
export function pageLink(entry: EntryAnswer, { endpoint, language }: Setting): Child {
  const { texts, lang } = textsFor(language)
  const url = pageOf(entry.alternates, entry.locale, endpoint)
  return url !== null && el('p', { class: 'foot', part: 'foot', lang }, [anchor(url, texts.open)])
}

function anchor(href: string, text: string): HTMLElement {
  return el('a', { href, part: 'link', rel: 'noopener' }, [el('bdi', {}, [text])])
}

function nameOf(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
