import { HISTORY } from '../../entries/limits.js'
import { toMarked } from '../segments/markedText.js'
import type { Segment } from '../segments/types.js'
import { codeMarks } from './codeMarks.js'
import type {
  CodeMarks,
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

/** The locale of a save: whether it did nothing but follow the source, and published it. */
export type SavedLocale = { locale: string; isFollowing: boolean; isPublished: boolean }

/** What the codes of a segment's source stood for before a save; undefined: the same as now. */
export type MarksBefore = (id: string) => CodeMarks | undefined

/** The source that a translation was made from: its text, and what its codes stood for. */
export type MadeFrom = Pick<SegmentRecord, 'source' | 'codes'>

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
 * @param marksBefore What the codes of a segment's source stood for before the save.
 * @param savedLocale The locale that was written; absent: it is not known.
 */
export function syncRecord({
  known,
  segments,
  extras = {},
  published,
  saved,
  judged = {},
  marksBefore = () => undefined,
  savedLocale,
}: {
  known: EntryRecord | null
  segments: Readonly<Record<string, readonly Segment[]>>
  extras?: Readonly<Record<string, TargetRecord['extras']>>
  published: readonly string[]
  saved: Saved
  judged?: Readonly<Record<string, Judged>>
  marksBefore?: MarksBefore
  savedLocale?: SavedLocale | undefined
}): EntryRecord {
  const [first] = Object.values(segments)
  const sources = first?.map(({ id, source }) => ({ id, text: toMarked(source.text) }))
  const targets = Object.entries(segments).map(([locale, all]) => {
    const target = known?.targets[locale]
    const unknown: Judgement = !target && published.includes(locale) ? 'approved' : 'draft'
    const judge = (id: string) => judgementOf(judged[locale], id) ?? unknown
    const entries = all.flatMap((segment): [string, SegmentRecord][] => {
      const known = target?.segments[segment.id]
      const record = syncSegment(segment, { known, marksBefore, saved, judge })
      return record ? [[segment.id, record]] : []
    })
    const kept = targetNow(target, {
      segments: Object.fromEntries(entries),
      extras: extras[locale] ?? [],
      follows: isFollowing(target, { locale, savedLocale }),
    })
    return [locale, kept] as const
  })
  // What is known of a locale that the entry is not meant for now waits until it is again.
  const allTargets = { ...known?.targets, ...Object.fromEntries(targets) }
  return { sources: sources ?? known?.sources ?? [], targets: allTargets }
}

function judgementOf(said: Judged | undefined, id: string): Judgement | undefined {
  return typeof said === 'string' ? said : said?.[id]
}

function targetNow(
  known: TargetRecord | undefined,
  now: Pick<TargetRecord, 'segments' | 'extras'> & { follows: boolean },
): TargetRecord {
  const { isFollowing: _was, ...kept } = { ...NO_TARGET, ...known }
  const extras = extrasNow(now.extras, kept.extras)
  const own = { ...kept, extras, segments: now.segments }
  return now.follows ? { ...own, isFollowing: true } : own
}

function syncSegment(
  segment: Segment,
  {
    known,
    marksBefore,
    saved,
    judge,
  }: {
    known: SegmentRecord | undefined
    marksBefore: MarksBefore
    saved: Saved
    judge: (id: string) => Judgement
  },
): SegmentRecord | null {
  if (segment.target === null) return null
  const target = toMarked(segment.target.text)
  const made = madeFrom(segment)
  if (known?.target !== target) {
    return { ...made, target, judgement: judge(segment.id), ...saved, history: pastOf(known) }
  }
  if (known.codes || known.source !== made.source) return known
  // A record from the time when no codes were kept: the source was this one until the save.
  return made.codes ? { ...known, codes: marksBefore(segment.id) ?? made.codes } : known
}

/** The source of a segment, as its translation keeps it. */
export function madeFrom({ source }: Pick<Segment, 'source'>): MadeFrom {
  const codes = codeMarks(source)
  return { source: toMarked(source.text), ...(codes ? { codes } : {}) }
}

/** The same translation, found to be something else, or to fit another source. */
export function judge(
  { codes: _before, ...known }: SegmentRecord,
  { judgement, made, saved }: { judgement: Judgement; made: MadeFrom; saved: Saved },
): SegmentRecord {
  return { ...known, judgement, ...made, ...saved, history: pastOf(known) }
}

/** What waits in a locale has but followed the source, as long as nobody writes in it. */
function isFollowing(
  target: TargetRecord | undefined,
  { locale, savedLocale }: { locale: string; savedLocale: SavedLocale | undefined },
): boolean {
  const was = target?.isFollowing === true
  if (savedLocale?.locale !== locale) return was
  return savedLocale.isFollowing && !savedLocale.isPublished
}

/** Whether one is to stay is known of its words, wherever they stand now. */
function extrasNow(
  now: TargetRecord['extras'],
  known: TargetRecord['extras'],
): TargetRecord['extras'] {
  const kept = new Set(known.flatMap(({ text, isKept }) => (isKept ? [text] : [])))
  return now.map(({ id, text }) => ({ id, text, ...(kept.has(text) ? { isKept: true } : {}) }))
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
