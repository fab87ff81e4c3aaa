import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { hasAlone } from './hasAlone.js'
import { QUOTES, quoteEdits, type QuoteProblem } from './quoteEdits.js'
import type { CheckContext, CheckMessage, Found } from './types.js'

/** French quotes with « guillemets »; other marks stand only within them. */
export function guillemets(context: CheckContext): Found[] {
  const { fr } = QUOTES
  if (context.language !== 'fr' || !fr) return []
  const outside = context.targetWords.masked.replace(/«[^«»]*»/gu, (quote) =>
    quote.replace(/[“”]/gu, '\ufffc'),
  )
  return found(context, quoteEdits(germanPairs(outside), /["“”„‟]/gu, fr), 'checks.guillemets')
}

/** Quotation marks and apostrophes are those of the language; straight ones are a matter of style. */
export function quotes(context: CheckContext): Found[] {
  const { language, targetWords } = context
  const style = Object.hasOwn(QUOTES, language) ? QUOTES[language] : undefined
  if (!style || targetWords.isMessage) return []
  const foreign = language === 'en' ? /["«»„‟]/gu : /["„‟]/gu
  const text = germanPairs(targetWords.masked)
  const marks =
    language === 'fr' ? [] : found(context, quoteEdits(text, foreign, style), 'checks.quotes.marks')
  const isForeign = marks.some(({ message }) => message.values.mark !== '"')
  return [...(isForeign ? marks : marks.map(asRemark)), ...apostrophes(context).map(asRemark)]
}

/** « „ » is closed by “ in German. */
function germanPairs(text: string): string {
  return text.replace(/„([^„“”"«»]*)[“”]/gu, '„$1‟')
}

function asRemark(one: Found): Found {
  return { ...one, severity: 'info' }
}

function found(
  { target, targetWords }: CheckContext,
  { edits, at, isPaired }: QuoteProblem,
  key: CheckMessage['key'],
): Found[] {
  const isSafe = isPaired && !edits.some(({ from, to }) => hasAlone(targetWords, from, to))
  const fix = isSafe
    ? { fix: fixOf('checks.fix.quotes', target.text, editText(target.text, edits)) }
    : {}
  const { plain } = targetWords
  return at.map((place) => ({
    message: { key, values: { mark: plain.slice(place.from, place.to) } },
    at: place,
    ...fix,
  }))
}

function apostrophes({ target, targetWords, language }: CheckContext): Found[] {
  if (language === 'es') return []
  const edits = [...targetWords.masked.matchAll(/(?<=\p{L})'(?=\p{L})/gu)].map(({ index }) => {
    return { from: index, to: index + 1, insert: '’' }
  })
  const fix = fixOf('checks.fix.apostrophes', target.text, editText(target.text, edits))
  return edits.map(({ from, to }) => ({
    message: { key: 'checks.quotes.apostrophe' as const, values: {} },
    at: { from, to },
    fix,
  }))
}
