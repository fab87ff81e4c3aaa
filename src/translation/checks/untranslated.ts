import { termsIn } from '../glossary/termsIn.js'
import { languageOf } from '../../entries/languageOf.js'
import { hideParts } from './hideParts.js'
import type { CheckContext, Found } from './types.js'

/** A translation is not the source over again; names, figures and terms that stay may be. */
export function untranslated(context: CheckContext): Found[] {
  const { sourceWords, targetWords, sourceLocale, language } = context
  if (languageOf(sourceLocale) === language) return []
  if (likened(sourceWords.plain) !== likened(targetWords.plain)) return []
  const staying = context.terms.filter(({ doNotTranslate }) => doNotTranslate)
  const text = sourceWords.isMessage ? sourceWords.read : sourceWords.masked
  const words = hideParts(text, termsIn(text, staying, sourceLocale))
  if (wordsToTranslate(words) < 2) return []
  return [
    {
      message: { key: 'checks.untranslated', values: {} },
      at: { from: 0, to: targetWords.plain.length },
    },
  ]
}

function likened(plain: string): string {
  return plain.replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase()
}

/** Words that begin small; one that begins a sentence counts with them. A text in capitals is words too. */
function wordsToTranslate(text: string): number {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  if (small > 0) return small + (/^\p{Lu}\p{Ll}/u.test(words[0] ?? '') ? 1 : 0)
  return words.filter((word) => word === word.toUpperCase() && word.length > 5).length
}
