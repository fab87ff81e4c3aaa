import { HISTORY } from '../../entries/limits.js'
import { toMarked } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import type {
  EntryRecord,
  Judgement,
  PastTranslation,
  SegmentRecord,
  TargetRecord,
} from './types.js'

export const NO_TARGET: TargetRecord = {
  ...{ segments: {}, comments: {}, extras: [] },
  ...{ owner: null, due: null },
}

/** Who has saved an entry, and when. */
export type Saved = { at: string; by: string | null }

/** What a save says of the translations it writes: of all, or by segment. */
export type Judged = Judgement | Readonly<Record<string, Judgement>>

/**
 * What is known of an entry's translations after a save. Pure.
 *
 * A translation that is another than the one on record has been written from the source as it now
 * is; every other keeps the source it was made from. Where nothing is on record, what is public
 * counts as approved.
 *
 * @param segments Of each target locale, in the order of the source.
 * @param judged What the save itself says, by locale; else what is new is a draft.
 */
export function syncRecord({
  known,
  segments,
  extras = {},
  published,
  saved,
  judged = {},
}: {
  known: EntryRecord | null
  segments: Readonly<Record<string, readonly Segment[]>>
  extras?: Readonly<Record<string, TargetRecord['extras']>>
  published: readonly string[]
  saved: Saved
  judged?: Readonly<Record<string, Judged>>
}): EntryRecord {
  const [first = []] = Object.values(segments)
  const sources = first.map(({ id, source }) => ({ id, text: toMarked(source.text) }))
  const targets = Object.entries(segments).map(([locale, all]) => {
    const target = known?.targets[locale]
    const unknown: Judgement = !target && published.includes(locale) ? 'approved' : 'draft'
    const said = judged[locale]
    const judge = (id: string) => (typeof said === 'string' ? said : said?.[id]) ?? unknown
    const entries = all.flatMap((segment): [string, SegmentRecord][] => {
      const record = syncSegment(segment, { known: target?.segments[segment.id], saved, judge })
      return record ? [[segment.id, record]] : []
    })
    const segmentRecords = Object.fromEntries(entries)
    const kept = { ...NO_TARGET, ...target, extras: extras[locale] ?? [], segments: segmentRecords }
    return [locale, kept] as const
  })
  return { sources, targets: Object.fromEntries(targets) }
}

function syncSegment(
  segment: Segment,
  {
    known,
    saved,
    judge,
  }: { known: SegmentRecord | undefined; saved: Saved; judge: (id: string) => Judgement },
): SegmentRecord | null {
  if (segment.target === null) return null
  const [source, target] = [toMarked(segment.source.text), toMarked(segment.target.text)]
  if (known?.target === target) return known
  return { source, target, judgement: judge(segment.id), ...saved, history: pastOf(known) }
}

/** The same translation, found to be something else, or to fit another source. */
export function judge(
  known: SegmentRecord,
  { judgement, source, saved }: { judgement: Judgement; source: string; saved: Saved },
): SegmentRecord {
  return { ...known, judgement, source, ...saved, history: pastOf(known) }
}

function pastOf(known: SegmentRecord | undefined): PastTranslation[] {
  if (!known) return []
  const { at, by, source, target, judgement } = known
  const all = [{ at, by, source, target, judgement }, ...known.history].slice(0, HISTORY.steps)
  let characters = 0
  // The one before the present is always there.
  return all.filter((one, step) => {
    characters += one.source.length + one.target.length
    return step === 0 || characters <= HISTORY.characters
  })
}
