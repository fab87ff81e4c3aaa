import { languageOf } from '../../entries/languageOf.js'
import { graphemeCount } from './graphemeCount.js'
import type { CheckContext } from './types.js'

/** How long texts are in a language, beside English ones. */
const LENGTHS: Readonly<Record<string, number>> = { en: 1, es: 1.12, fr: 1.2 }

/** How long a translation is beside the length that the two languages let expect: 1 is usual. */
export function lengthShare(context: CheckContext): number {
  const { sourceWords, targetWords, sourceLocale, targetLocale } = context
  const source = graphemeCount(sourceWords.read.trim()).count
  const target = graphemeCount(targetWords.read.trim()).count
  return target / lengthOf(targetLocale) / Math.max(1, source / lengthOf(sourceLocale))
}

function lengthOf(tag: string): number {
  const language = languageOf(tag)
  return Object.hasOwn(LENGTHS, language) ? (LENGTHS[language] ?? 1) : 1.1
}
