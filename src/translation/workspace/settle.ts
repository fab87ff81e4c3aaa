import { actorOf } from '../../audit/actorOf.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { EntryRequest } from '../../access/readDocs.js'
import { REQUEST } from '../../entries/limits.js'
import { inUnit } from '../../saving/inUnit.js'
import { makeRow } from '../records/followEntry.js'
import { saveRow } from '../records/store.js'
import { judge, madeFrom } from '../records/syncRecord.js'
import type { TargetRecord } from '../records/types.js'
import { segmentState } from '../records/segmentState.js'
import { noteTranslation } from './noteTranslation.js'
import { type Opened, openEntry } from './openTranslation.js'

/**
 * Marks source changes as not affecting translations: every stale translation, in every locale,
 * counts as a translation of the current source. Requires the right to edit the source. Runs in the
 * entry's turn.
 *
 * @param note Why; a comment of each of them. Null: nothing is said.
 * @returns how many translations were stale
 * @throws NOT_ALLOWED
 */
export async function settle(request: EntryRequest, note: string | null): Promise<number> {
  const { type, req, settings } = request
  const { ref, may } = await openEntry(request)
  if (!may.settle) throw new PluginError('NOT_ALLOWED', message(req, 'translating.notAllowed'))
  return inUnit({ payload: req.payload, settings, req }, { type, id: String(ref.id) }, async () => {
    const opened = await openEntry(request)
    const { store, entry, row } = opened
    if (!row) return 0
    let count = 0
    const targets = Object.entries(row.record.targets).map(([locale, target]) => {
      const { settled, ...made } = settledIn(opened, { locale, target, note })
      count += settled
      return [locale, { ...target, ...made }] as const
    })
    if (count === 0) return 0
    const kept = { ...row.record, targets: Object.fromEntries(targets) }
    await saveRow(store, ref, { row: makeRow(store, ref, { entry, kept, known: row }), known: row })
    await noteTranslation(opened, { action: 'settle', locale: null, count })
    return count
  })
}

type Settled = Pick<TargetRecord, 'segments' | 'comments'> & { settled: number }

function settledIn(
  { entry, store }: Opened,
  { locale, target, note }: { locale: string; target: TargetRecord; note: string | null },
): Settled {
  const saved = { at: new Date().toISOString(), by: actorOf(store.req, store.settings).name }
  const segments = { ...target.segments }
  const comments = { ...target.comments }
  let settled = 0
  for (const segment of entry.segments[locale] ?? []) {
    const known = segments[segment.id]
    if (!known || segmentState(segment, known) !== 'stale') continue
    const { judgement } = known
    segments[segment.id] = judge(known, { judgement, made: madeFrom(segment), saved })
    const said = comments[segment.id] ?? []
    if (note !== null && said.length < REQUEST.comments)
      comments[segment.id] = [...said, { ...saved, text: note }]
    settled += 1
  }
  return { segments, comments, settled }
}
