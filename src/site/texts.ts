import { en } from './texts/en.js'
import { es } from './texts/es.js'
import { fr } from './texts/fr.js'
import type { Texts } from './texts/types.js'

const TABLES: Record<string, Texts> = { en, es, fr }

/**
 * The interface texts for a BCP 47 tag, and the language they are in: `pt-BR` has none and gets
 * English ones, so the page must say `lang="en"` on them.
 */
export function textsFor(tag: string): { lang: string; texts: Texts } {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  const own = TABLES[language]
  return own ? { lang: tag, texts: own } : { lang: 'en', texts: en }
}
