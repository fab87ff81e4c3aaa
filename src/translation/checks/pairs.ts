import { languageOf } from '../../entries/languageOf.js'
import { oddTags } from './tags.js'
import type { CheckContext, Found } from './types.js'

/** Marks that come in pairs, by what closes them. */
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
const QUOTES: Readonly<Record<string, string>> = { '»': '«', '”': '“' }

/** Languages that use « » and “ ” in this direction. */
const DIRECTED = ['fr', 'es', 'en', 'it', 'pt', 'ca']

/** « a) », “2.b)”, « iii) » at the start of an item; « :-) ». */
const ITEM = /(?:^|[\s(;,])(?:\d{1,2}|\p{L}|[ivx]{1,4})(?:\.\p{L})?$/iu
const FACE = /[:;]-?$/u

/**
 * A bracket or quotation mark that is opened is closed, unless the source leaves its own open too: a quote
 * may go on in the next segment.
 */
export function pairs({ sourceWords, targetWords, ...locales }: CheckContext): Found[] {
  if (targetWords.isMessage || sourceWords.isMessage) return []
  const odd = [
    ...oddMarks(targetWords.masked, locales.targetLocale),
    ...oddTags(targetWords.masked),
  ]
  if (odd.length === 0) return []
  const inSource = new Set(
    [...oddMarks(sourceWords.masked, locales.sourceLocale), ...oddTags(sourceWords.masked)].map(
      sideOf,
    ),
  )
  return odd
    .filter((one) => !inSource.has(sideOf(one)))
    .map(({ mark, at }) => ({
      message: {
        key: isOpening(mark) ? 'checks.pairs.open' : 'checks.pairs.close',
        values: { mark },
      },
      at: { from: at, to: at + mark.length },
    }))
}

type Odd = { mark: string; at: number }

function oddMarks(text: string, tag: string): Odd[] {
  const pairsOf = DIRECTED.includes(languageOf(tag)) ? { ...BRACKETS, ...QUOTES } : BRACKETS
  const open: Record<string, Odd[]> = {}
  const odd: Odd[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]«»“”]/gu)) {
    const opening = pairsOf[mark]
    if (opening === undefined) (open[mark] ??= []).push({ mark, at })
    else if (!open[opening]?.pop() && !isAlone(text, mark, at)) odd.push({ mark, at })
  }
  const unclosed = Object.values(open).flatMap((marks) => {
    const isPaired = Object.values(pairsOf).includes(marks[0]?.mark ?? '(')
    return isPaired ? withoutParagraphs(text, marks) : []
  })
  return [...odd, ...unclosed].sort((a, b) => a.at - b.at)
}

/** A quote of several paragraphs is opened in each and closed in the last. */
function withoutParagraphs(text: string, marks: readonly Odd[]): Odd[] {
  const isMany = text.includes('\n')
  return marks.filter(({ at }) => !(isMany && (at === 0 || text[at - 1] === '\n')))
}

function isAlone(text: string, mark: string, at: number): boolean {
  if (mark !== ')') return false
  const before = text.slice(Math.max(0, at - 8), at)
  return ITEM.test(before) || FACE.test(before)
}

function isOpening(mark: string): boolean {
  return /^(?:[([«“]|<[^/])/u.test(mark)
}

/** Quotation marks of two languages are the same mark here. */
function sideOf({ mark }: Odd): string {
  if (mark.startsWith('<')) return `tag ${isOpening(mark) ? 'open' : 'close'}`
  const kind = /[()]/u.test(mark) ? 'round' : /[[\]]/u.test(mark) ? 'square' : 'quote'
  return `${kind} ${isOpening(mark) ? 'open' : 'close'}`
}
