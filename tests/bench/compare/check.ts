import { contentOf, type Locale, LOCALES, SEARCHED, type ThemeContent } from '../deliveryContent.js'
import type { AppName, Case } from './cases.js'

/** Testimonials that a list of the newest shows at least: which of one day come last is not said. */
const LISTED = 15

/** The newest programme, whose testimonials are the newest of all. */
const newest = new Map<number, readonly ThemeContent[]>()

/**
 * Compares an answer with the content that it is made of.
 *
 * @throws if a text is missing that must be in it
 */
export function check(given: {
  each: Case
  app: AppName
  entries: number
  status: number
  body: string
}): void {
  const { each, app, entries, status, body } = given
  const isSave = each.ours === 'savesOurs'
  const wanted = isSave ? [each.asks] : textsOf(each.asks, entries)
  const missing = wanted.filter((text) => !body.includes(JSON.stringify(text).slice(1, -1)))
  if (status === 200 && missing.length === 0 && !body.includes('"errors"')) return
  throw new Error(`${app}, ${each.name}: ${status}, without ${missing[0]}: ${body.slice(0, 600)}`)
}

function textsOf(asked: string, entries: number): string[] {
  if (asked === 'search') return [SEARCHED]
  if (asked === 'list') {
    const themes = newest.get(entries) ?? contentOf(entries).at(-1)?.themes ?? []
    newest.set(entries, themes)
    const shown = themes.flatMap(({ testimonials }) => testimonials).slice(-LISTED)
    return shown.flatMap(({ title, text }) => [title.fr, text.fr])
  }
  const theme = contentOf(1)[0]?.themes[7]
  if (!theme) throw new Error('There is no theme to compare with.')
  return ofTheme(theme, asked === 'page' ? ['fr'] : LOCALES)
}

function ofTheme(theme: ThemeContent, locales: readonly Locale[]): string[] {
  const { keyResults, testimonials, documents } = theme
  const items = [theme, ...keyResults, ...testimonials, ...documents]
  return locales.flatMap((locale) =>
    items.flatMap(({ title, text }) => [title[locale], text[locale]]),
  )
}
