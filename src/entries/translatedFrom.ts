import type { Settings } from './settings.js'

/** The locale that an entry was first written in. */
export function sourceLocaleOf(doc: Record<string, unknown>, settings: Settings): string {
  const known = settings.locales.find(({ code }) => code === doc.sourceLocale)
  return known?.code ?? settings.defaultLocale
}
