import type { PayloadRequest } from 'payload'

import { actorOf } from '../../audit/actorOf.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { EntryRequest } from '../../access/readDocs.js'
import { inUnit } from '../../saving/inUnit.js'
import type { SegmentView } from '../api/types.js'
import { makeRow } from '../records/followEntry.js'
import { saveRow } from '../records/store.js'
import { judge, type MadeFrom, madeFrom as madeFromNow } from '../records/syncRecord.js'
import { stableJson } from '../../entries/stableJson.js'
import type {
  Judgement,
  Origin,
  SegmentRecord,
  TargetRecord,
  TargetSummary,
} from '../records/types.js'
import { fromMarked, toMarked } from '../segments/markedText.js'
import type { InlineText, Segment } from '../segments/types.js'
import { isNested } from '../xliff/pairCodes.js'
import { noteJudgements } from './noteTranslation.js'
import { answerRoom } from './answerRoom.js'
import { findingsOf } from './findingsOf.js'
import { type Opened, openTranslation } from './openTranslation.js'
import type { WantedSegment } from './readSave.js'
import { refuseComments } from './refuseComments.js'
import { type Aids, segmentView } from './viewOf.js'
import { summarise } from '../records/summarise.js'
import { type DraftChange, writeDraft } from './writeDraft.js'

/** A segment that is to be written, and what is there. */
type Write = { wanted: InnerSegment; segment: Segment }
export type SaveAnswer = { segments: SegmentView[]; summary: TargetSummary }
/** Gives what helps with a translation; matches for some segments alone, if it is told which. */
export type AidsOf = (opened: Opened, only?: ReadonlySet<string>) => Promise<Aids>
/** As a client may ask it; from which source, as marked text, it was made; where its text comes from. */
export type InnerSegment = WantedSegment & { madeFrom?: string; origin?: Origin }

/**
 * Writes segments of an entry in one target locale as one save of its draft, and notes what they are
 * found to be. In the entry's turn; all of it, or nothing.
 *
 * @throws NOT_ALLOWED if the caller lacks the right in the locale
 * @throws STALE_REVISION with `segments`, when another user has changed one of them since
 * @throws BAD_USER_INPUT for a segment that the entry does not have, and, with `segments`, for what a
 *   check does not let be submitted or approved
 */
export async function saveTranslation(
  request: EntryRequest,
  wanted: readonly InnerSegment[],
  aidsOf: AidsOf,
): Promise<SaveAnswer> {
  const { type, req, settings } = request
  const before = await openTranslation(request)
  refuseWithoutRight(req, before, wanted)
  return inUnit(
    { payload: req.payload, settings, req },
    { type, id: String(before.ref.id) },
    async () => {
      const opened = await openTranslation(request)
      const writes = writesOf(opened, wanted)
      refuseStale(req, writes)
      refuseComments(opened, wanted)
      const ids = new Set(wanted.map(({ id }) => id))
      const aids = await aidsOf(opened, ids)
      refuseBlocked(opened, writes, aids)
      const isSaved = await writeDraft(opened, draftOf(writes))
      const done = await note(isSaved ? await openTranslation(request) : opened, wanted)
      await noteJudgements(opened, wanted)
      const written = done.segments.filter(({ id }) => ids.has(id))
      const { target, entry } = done
      const room = answerRoom()
      return {
        segments: written.map((segment) => segmentView(done, segment, { aids, room })),
        summary: summarise(done.segments, { target, sourceLocale: entry.sourceLocale }),
      }
    },
  )
}

function refuseWithoutRight(
  req: PayloadRequest,
  { may, target }: Opened,
  wanted: readonly InnerSegment[],
): void {
  const mayAll = wanted.every(({ id, target: text, judgement, fits, comment, codes }) => {
    if (judgement === 'approved') return may.approve && (text === undefined || may.edit)
    if (judgement === 'inReview' && !may.submit) return false
    // Only users who can approve can withdraw an approval.
    const isApproved = target.segments[id]?.judgement === 'approved'
    if (judgement === 'draft' && text === undefined && isApproved) return may.approve
    if (text !== undefined || judgement !== undefined || fits || codes) return may.edit
    return comment === undefined || may.edit || may.approve || may.settle
  })
  if (!mayAll) throw new PluginError('NOT_ALLOWED', message(req, 'translating.notAllowed'))
}

function writesOf({ segments, store }: Opened, wanted: readonly InnerSegment[]): Write[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  return wanted.map((one) => {
    const segment = byId.get(one.id)
    if (segment) return { wanted: one, segment }
    const said = message(store.req, 'translating.noSegment', { id: one.id })
    throw new PluginError('BAD_USER_INPUT', said)
  })
}

function draftOf(writes: readonly Write[]): DraftChange {
  const changed = writes.filter(
    ({ wanted: { target }, segment }) =>
      target !== undefined && (target || null) !== presentText(segment),
  )
  return {
    translations: Object.fromEntries(
      changed.map(({ wanted: { id, target } }) => [id, target ? fromMarked(target) : null]),
    ),
    takesCodes: new Set(
      writes.flatMap(({ wanted: { id, codes } }) => (codes === 'source' ? [id] : [])),
    ),
    judged: Object.fromEntries(
      changed.map(({ wanted: { id, judgement } }) => [id, judgement ?? 'draft'] as const),
    ),
  }
}

/** The stored text as marked text; null for none. */
function presentText({ target }: Segment): string | null {
  return target && toMarked(target.text)
}

function refuseStale(req: PayloadRequest, writes: readonly Write[]): void {
  const stale = writes.flatMap(({ wanted: { id, base, target }, segment }) => {
    const now = presentText(segment)
    const isSame = base === undefined || (base || null) === now || (target || null) === now
    return isSame ? [] : [{ id, target: now }]
  })
  if (stale.length === 0) return
  throw new PluginError('STALE_REVISION', message(req, 'translating.stale'), { segments: stale })
}

/** Broken codes are never stored; what a check blocks may be a draft, and nothing more. */
function refuseBlocked(opened: Opened, writes: readonly Write[], aids: Aids): void {
  const blocked = writes.flatMap(({ wanted, segment }) => {
    const { id, target: given, judgement } = wanted
    const text = given === undefined ? segment.target?.text : given && fromMarked(given)
    const asksMore = judgement === 'inReview' || judgement === 'approved'
    if (!text) {
      const said = message(opened.store.req, 'checks.empty')
      return asksMore ? [{ id, messages: [said] }] : []
    }
    const target = { text, codes: { ...segment.source.codes, ...segment.target?.codes } }
    const all = findingsOf(opened, { segment, target }, aids)
    const findings = all.findings.filter(({ blocking }) => blocking)
    const counts = asksMore
      ? findings
      : findings.filter(({ check }) => isBroken(check, target.text))
    return counts.length > 0 ? [{ id, messages: counts.map((one) => one.message) }] : []
  })
  if (blocked.length === 0) return
  const said = message(opened.store.req, 'translating.blocked', {
    problems: blocked.flatMap(({ messages }) => messages).join(' '),
  })
  throw new PluginError('BAD_USER_INPUT', said, { segments: blocked })
}

function isBroken(check: string, text: InlineText): boolean {
  return check === 'codes' && !isNested(text)
}

/**
 * Judgements, comments, and that a translation fits the source as it now is. Gives the entry as it
 * then is. A save that says nothing of the kind writes no row.
 */
async function note(opened: Opened, wanted: readonly InnerSegment[]): Promise<Opened> {
  const { store, ref, locale, entry, row, target, segments } = opened
  if (!row) return opened
  const by = actorOf(store.req, store.settings).name
  const saved = { at: new Date().toISOString(), by }
  const next: { segments: Record<string, SegmentRecord>; comments: Record<string, object[]> } = {
    segments: { ...target.segments },
    comments: Object.fromEntries(
      Object.entries(target.comments).map(([id, all]) => [id, [...all]]),
    ),
  }
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  for (const { id, judgement, fits, comment, madeFrom, origin } of wanted) {
    const known = next.segments[id]
    const segment = byId.get(id)
    if (comment) next.comments[id] = [...(next.comments[id] ?? []), { ...saved, text: comment }]
    if (!known || !segment) continue
    const made = madeFromNow(segment)
    const judged = newlyJudged(known, { judgement, fits: fits === true, made })
    if (madeFrom !== undefined) next.segments[id] = { ...known, source: madeFrom }
    else if (judged) next.segments[id] = judge(known, { ...judged, saved })
    if (origin) next.segments[id] = { ...(next.segments[id] ?? known), origin }
  }
  if (isSame(target.segments, next.segments) && wanted.every(({ comment }) => !comment))
    return opened
  const made = { ...target, ...next } as TargetRecord // comments with one more of their kind
  const kept = { ...row.record, targets: { ...row.record.targets, [locale]: made } }
  const written = makeRow(store, ref, { entry, kept, known: row })
  await saveRow(store, ref, { row: written, known: row })
  return { ...opened, row: { ...written, rowId: row.rowId }, target: made }
}

/** No record of a segment has been replaced. */
function isSame(before: TargetRecord['segments'], now: TargetRecord['segments']): boolean {
  return Object.entries(now).every(([id, record]) => record === before[id])
}

/** Submitting or approving a translation confirms that it fits the current source. */
function newlyJudged(
  known: SegmentRecord,
  asked: { judgement: Judgement | undefined; fits: boolean; made: MadeFrom },
): { judgement: Judgement; made: MadeFrom } | null {
  const judgement = asked.judgement ?? known.judgement
  const fits = asked.fits || asked.judgement === 'inReview' || asked.judgement === 'approved'
  const made = fits
    ? asked.made
    : { source: known.source, ...(known.codes && { codes: known.codes }) }
  const isSame = made.source === known.source && sameValues(made.codes, known.codes)
  return judgement === known.judgement && isSame ? null : { judgement, made }
}

function sameValues(one: unknown, other: unknown): boolean {
  return stableJson(one ?? null) === stableJson(other ?? null)
}
