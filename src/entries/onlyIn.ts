import { asTexts } from './read.js'

type Doc = Readonly<Record<string, unknown>>

/** The locales an entry is meant for, by its author; empty: all of them. */
export function onlyIn(doc: Doc): string[] {
  return asTexts(doc.onlyIn)
}

/** Whether an entry is meant for a locale: only there it is translated, published and shown. */
export function isMeantFor(doc: Doc, locale: string): boolean {
  const locales = onlyIn(doc)
  return locales.length === 0 || locales.includes(locale)
}
