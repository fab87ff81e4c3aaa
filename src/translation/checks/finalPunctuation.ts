import { plainOf } from '../segments/markedText.js'
import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { spacesBefore } from './spacesBefore.js'
import type { CheckContext, Found } from './types.js'

const MARK = /(?:\.{3}|[.!?…:;,。！？؟])$/u
const CLOSER = /[\s»”"’')\]]/u

/** Marks that say the same in other scripts, or in more characters. */
const SAME: Readonly<Record<string, string>> = {
  '...': '…',
  '。': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
}

/** A translation ends as its source does: with the same mark, or with none. */
export function finalPunctuation(context: CheckContext): Found[] {
  const { sourceWords, targetWords } = context
  if (sourceWords.isMessage || targetWords.isMessage) return []
  const wanted = endOf(sourceWords.plain)
  const given = endOf(targetWords.plain)
  if (wanted.mark === given.mark) return []
  if (given.mark === '.' && !wanted.mark && endsInShortForm(targetWords.plain)) return []
  const to = given.from + given.written.length
  const at = given.mark ? { from: given.from, to } : { from: Math.max(0, given.from - 1), to }
  const key = !wanted.mark
    ? ('checks.finalPunctuation.extra' as const)
    : given.mark
      ? ('checks.finalPunctuation.other' as const)
      : ('checks.finalPunctuation.missing' as const)
  const message = { key, values: { source: wanted.mark, target: given.mark } }
  const target = fixed(context, wanted.mark, { ...given, to })
  const fix = target && fixOf('checks.fix.finalPunctuation', context.target.text, target)
  return [{ message, at, ...(fix ? { fix } : {}) }]
}

type End = { mark: string; written: string; from: number }

function endOf(plain: string): End {
  let end = plain.length
  while (end > 0 && CLOSER.test(plain[end - 1] ?? '')) end -= 1
  const written = MARK.exec(plain.slice(Math.max(0, end - 3), end))?.[0] ?? ''
  return { mark: SAME[written] ?? written, written, from: end - written.length }
}

function fixed(context: CheckContext, mark: string, { from, to }: { from: number; to: number }) {
  const { target, targetWords, language, targetLocale } = context
  const { plain } = targetWords
  if (!/[\p{L}\p{N}]/u.test(plain)) return null
  // An opened question that lacks its end, or a mark that needs none: else Spanish has two places.
  const opening = mark === '?' ? '¿' : mark === '!' ? '¡' : ''
  if (
    language === 'es' &&
    opening &&
    !plain.slice(plain.lastIndexOf('?', from - 1) + 1).includes(opening)
  )
    return null
  const space = language === 'fr' ? frenchSpace(mark, targetLocale) : ''
  const start = from - spacesBefore(plain, from)
  const text = editText(target.text, [{ from: start, to, insert: space + mark }])
  // Of several marks in a row, which is one too many is not for us to say.
  return endOf(plainOf(text)).mark === mark ? text : null
}

function frenchSpace(mark: string, tag: string): string {
  if (mark === ':') return '\u00a0'
  return /[;!?]/.test(mark) && !/-CA\b/i.test(tag) ? '\u202f' : ''
}

/** « etc. », « EE. UU. », “Inc.”: the point is the word's. */
function endsInShortForm(plain: string): boolean {
  return /(?:\.\s?\p{L}{1,3}|(?<![\p{L}\p{N}])\p{L}{1,4})\.[\s»”"’')\]]*$/u.test(plain.slice(-40))
}
