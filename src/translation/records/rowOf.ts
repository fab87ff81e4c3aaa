import type { EntryKey } from '../../entries/slugs.js'
import { asObject, asText } from '../../entries/read.js'
import { timeOf } from '../../entries/findLatest.js'
import { countWords } from '../segments/countText.js'
import { plainOf, toMarked } from '../segments/markedText.js'
import { printMarks } from './marks.js'
import type { ReadTranslations } from './readEntry.js'
import type { StoredRow, TranslationRow } from './store.js'
import { summarise } from './summarise.js'
import { NO_TARGET } from './syncRecord.js'
import { type EntryRecord, type TargetSummary, TRANSLATION_STATES } from './types.js'

/** Where nothing is due: after every day, so that what is due soonest comes first. */
const NO_DAY = '9999-12-31'

/** The row that says what is known of an entry's translations. Pure. */
export function rowOf(args: {
  type: EntryKey
  entry: ReadTranslations
  record: EntryRecord
  known: Pick<StoredRow, 'changedAt' | 'record'> | null
  titleField: string | undefined
}): TranslationRow {
  const { type, entry, record: kept, known, titleField } = args
  const { doc, sourceLocale, segments } = entry
  const summary = Object.fromEntries(
    Object.entries(segments).map(([locale, all]) => [
      locale,
      summarise(all, { target: kept.targets[locale] ?? NO_TARGET, sourceLocale }),
    ]),
  )
  const figures = Object.values(summary)
  const [first = []] = Object.values(segments)
  const words = first.map(({ source }) => countWords(plainOf(source.text), sourceLocale))
  const { programme, themes } = doc
  return {
    entryType: type,
    entry: String(doc.id),
    uid: String(doc.uid),
    title: titleIn(doc, titleField, sourceLocale),
    sourceLocale,
    marks: printMarks({
      collection: type,
      programme: type === 'programmes' ? String(doc.id) : idText(programme),
      themes: type === 'themes' ? [String(doc.id)] : idTexts(themes),
      targets: summary,
    }),
    trashed: Boolean(doc.deletedAt),
    words: sum(words),
    wordsLeft: sum(figures.map(wordsLeft)),
    due: firstDue(figures),
    changedAt: changedAt(known, { doc, texts: first.map(({ source }) => toMarked(source.text)) }),
    summary,
    record: kept,
  }
}

function wordsLeft({ words }: TargetSummary): number {
  return sum(TRANSLATION_STATES.flatMap((state) => (state === 'approved' ? [] : words[state])))
}

function firstDue(figures: readonly TargetSummary[]): string {
  const open = figures.filter(({ state }) => state !== 'approved')
  return open.flatMap(({ due }) => due ?? []).sort()[0] ?? NO_DAY
}

/** When the source was last changed, as far as translators are concerned. */
function changedAt(
  known: Pick<StoredRow, 'changedAt' | 'record'> | null,
  { doc, texts }: { doc: Record<string, unknown>; texts: readonly string[] },
): string {
  const isSame = known !== null && sameSources(known.record, texts)
  return (isSame ? known.changedAt : '') || timeOf(doc.updatedAt)
}

/** The title in the source locale, or else in any. */
function titleIn(doc: Record<string, unknown>, field: string | undefined, locale: string) {
  const value = field ? doc[field] : null
  if (typeof value === 'string') return asText(value)
  const titles = asObject(value)
  return asText(titles[locale]) ?? Object.values(titles).map(asText).find(Boolean) ?? null
}

function sameSources({ sources }: EntryRecord, texts: readonly string[]): boolean {
  const join = (all: readonly string[]) => [...all].sort().join('\n\n')
  return join(sources.map((source) => source.text)) === join(texts)
}

function idText(value: unknown): string | null {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null
}

function idTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => idText(one) ?? []) : []
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
