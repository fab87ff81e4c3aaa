import type { EntryKey } from '../../entries/slugs.js'
import { isMeantFor } from '../../entries/onlyIn.js'
import { fieldsOf, type Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { slugOf } from '../../entries/slugOf.js'
import { sourceLocaleOf } from '../../entries/translatedFrom.js'
import { findLatest } from '../../entries/findLatest.js'
import { toMarked } from '../segments/markedText.js'
import { readSegments } from '../segments/segmentsOf.js'
import type { Segment } from '../segments/types.js'
import type { Extra, Known } from '../segments/walkContext.js'
import type { EntryRecord, TargetRecord } from './types.js'

export type EntryRef = { type: EntryKey; id: number | string }
type Doc = Record<string, unknown>
type Recorded = {
  known: EntryRecord | null
  written?: Readonly<Record<string, Written>> | undefined
}

/** A text without an original, as marked text. */
export type ExtraText = Omit<Extra, 'text'> & { text: string }

/** An entry as it was last saved, as its translators see it. */
export type ReadTranslations = {
  doc: Doc
  sourceLocale: string
  /** By target locale, in the order of the source. */
  segments: Record<string, Segment[]>
  /** Texts of a target that belong to no segment, by locale. */
  extras: Record<string, ExtraText[]>
  /** What it was cut by: the same is needed to put translations in their places. */
  known: readonly Known[]
  knownTargets: Record<string, Known[]>
}

/** What a save writes into a translation: marked text by segment; null where a text goes. */
export type Written = Readonly<Record<string, string | null>>

/**
 * The newest draft of an entry, cut into segments for each target locale; null when it is gone.
 *
 * @param written By locale, what has been written since the record.
 */
export async function readEntry(
  store: Store,
  { type, id, ...recorded }: EntryRef & Recorded,
): Promise<ReadTranslations | null> {
  const asked = { payload: store.payload, ...transactionOf(store).req }
  const doc = await findLatest(asked, { collection: slugOf(store.settings, type), id })
  return doc ? cut(store, { type, doc, ...recorded }) : null
}

/** An entry in all locales that it is meant for, cut into segments. */
export function cut(
  store: Store,
  { type, doc, known, written }: { type: EntryKey; doc: Doc } & Recorded,
): ReadTranslations {
  const { settings } = store
  const sourceLocale = sourceLocaleOf(doc, settings)
  const fields = fieldsOf(store, type)
  const sources = known?.sources ?? []
  const result: ReadTranslations = {
    ...{ doc, sourceLocale, known: sources },
    ...{ segments: {}, extras: {}, knownTargets: {} },
  }
  const sourceKeys = new Map<string, readonly string[]>()
  const isTarget = (code: string) => code !== sourceLocale && isMeantFor(doc, code)
  for (const { code } of settings.locales.filter((locale) => isTarget(locale.code))) {
    const knownTarget = knownNow(knownIn(known?.targets[code]), written?.[code])
    const { segments, extra } = readSegments({
      ...{ fields, doc, sourceLocale, knownTarget, known: sources, sourceKeys },
      targetLocale: code,
    })
    result.segments[code] = segments
    result.extras[code] = extra.map(({ text, ...place }) => ({
      ...place,
      text: toMarked(text.text),
    }))
    result.knownTargets[code] = knownTarget
  }
  return result
}

/**
 * The texts of a target after a save. A text is found by its words: without the new ones, the first
 * paragraph that is translated would be taken for the translation of the first paragraph.
 */
function knownNow(known: readonly Known[], written: Written = {}): Known[] {
  const texts = { ...Object.fromEntries(known.map(({ id, text }) => [id, text])), ...written }
  return Object.entries(texts).flatMap(([id, text]) => (text === null ? [] : [{ id, text }]))
}

/** The texts of a target as they were last seen, those without an original included. */
export function knownIn(target: TargetRecord | undefined): Known[] {
  if (!target) return []
  const segments = Object.entries(target.segments).map(([id, one]) => ({ id, text: one.target }))
  return [...segments, ...target.extras]
}
