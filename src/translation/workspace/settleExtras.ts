import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { EntryRequest } from '../../access/readDocs.js'
import { inUnit } from '../../saving/inUnit.js'
import type { ExtrasAnswer, ExtrasSettled } from '../api/types.js'
import { makeRow } from '../records/followEntry.js'
import { saveRow } from '../records/store.js'
import { summarise } from '../records/summarise.js'
import { extrasOf } from './extrasOf.js'
import { type Opened, openTranslation } from './openTranslation.js'
import { writeDraft } from './writeDraft.js'

type Wanted = ExtrasSettled['extras']

/**
 * Removes texts without an original from the draft of a translation, or notes that they are to stay.
 * In the entry's turn; all of it, or nothing.
 *
 * @throws NOT_ALLOWED if the caller may not edit the translation
 * @throws STALE_REVISION when one of them is no longer there, or says something else
 */
export async function settleExtras(request: EntryRequest, wanted: Wanted): Promise<ExtrasAnswer> {
  const { type, req, settings } = request
  const { ref, may } = await openTranslation(request)
  if (!may.edit) throw new PluginError('NOT_ALLOWED', message(req, 'translating.notAllowed'))
  return inUnit({ payload: req.payload, settings, req }, { type, id: String(ref.id) }, async () => {
    const opened = await openTranslation(request)
    refuseGone(opened, wanted)
    const drops = new Set(wanted.flatMap(({ id, keep }) => (keep ? [] : [id])))
    const isSaved = drops.size > 0 && (await writeDraft(opened, { translations: {}, drops }))
    await keepExtras(isSaved ? await openTranslation(request) : opened, wanted)
    const { segments, target, entry, ...done } = await openTranslation(request)
    return {
      extras: extrasOf({ ...done, segments, target, entry }),
      summary: summarise(segments, { target, sourceLocale: entry.sourceLocale }),
    }
  })
}

function refuseGone({ entry, locale, store }: Opened, wanted: Wanted): void {
  const present = new Map(entry.extras[locale]?.map(({ id, text }) => [id, text]))
  if (wanted.every(({ id, text }) => present.get(id) === text)) return
  throw new PluginError('STALE_REVISION', message(store.req, 'translating.extrasStale'))
}

/** One is known by its words: its place changes with those that go. */
async function keepExtras(opened: Opened, wanted: Wanted): Promise<void> {
  const { store, ref, locale, entry, row, target } = opened
  const kept = new Set(wanted.flatMap(({ keep, text }) => (keep ? [text] : [])))
  if (!row || kept.size === 0) return
  const now = entry.extras[locale] ?? []
  const isKept = new Set(target.extras.flatMap((one) => (one.isKept ? [one.text] : [])))
  const extras = now.map(({ id, text }) => ({
    ...{ id, text },
    ...(kept.has(text) || isKept.has(text) ? { isKept: true } : {}),
  }))
  const targets = { ...row.record.targets, [locale]: { ...target, extras } }
  const record = { ...row.record, targets }
  await saveRow(store, ref, {
    row: makeRow(store, ref, { entry, kept: record, known: row }),
    known: row,
  })
}
