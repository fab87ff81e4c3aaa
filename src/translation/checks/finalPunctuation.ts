import { plainOf } from '../segments/markedText.js'
import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { SHORT_FORM_AT_END } from './shortForms.js'
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
  // The point of « etc. » or “Inc.” is the word's: it says nothing about the sentence.
  const isShort = [
    [wanted, sourceWords],
    [given, targetWords],
  ] as const
  if (isShort.some(([{ mark }, { plain }]) => mark === '.' && endsInShortForm(plain))) {
    const other = given.mark === '.' ? wanted.mark : given.mark
    if (other === '' || other === '.') return []
  }
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
  const isTaste =
    isMatterOfTaste(wanted.mark, given.mark) ||
    (isHowTo(sourceWords.plain, targetWords.plain) && isQuestionOrNone(wanted.mark, given.mark))
  const severity = isTaste ? { severity: 'info' as const } : {}
  return [{ message, at, ...severity, ...(fix ? { fix } : {}) }]
}

/** Marks that good translators put in each other's place: ends of items of a list, of a salutation, « … ». */
function isMatterOfTaste(source: string, target: string): boolean {
  const marks = [source, target]
  if (marks.includes('…')) return marks.includes('') || marks.includes('.') || marks.includes(':')
  if (marks.includes(';')) return !marks.some((mark) => /[?!]/u.test(mark))
  return marks.includes(',') && marks.includes(':')
}

/** “How to take part” is a heading, « ¿Cómo participar? » a question. */
const HOW_TO = /^[¿«“\s]*(?:how to|comment \p{L}+(?:er|ir|re)|cómo \p{L}+[aei]r)(?!\p{L})/iu

function isHowTo(...texts: string[]): boolean {
  return texts.every((text) => HOW_TO.test(text))
}

function isQuestionOrNone(...marks: string[]): boolean {
  return marks.every((mark) => mark === '?' || mark === '')
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

function endsInShortForm(plain: string): boolean {
  return SHORT_FORM_AT_END.test(plain.slice(-24).replace(/[\s»”"’')\]]+$/u, ''))
}
