import { mayEdit } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { TakeReport } from '../api/types.js'
import { isOpenWork } from '../records/isOpenWork.js'
import type { TargetRecord } from '../records/types.js'
import { changeTarget } from './changeTarget.js'
import { noteWork } from './noteWork.js'
import { type InRequest, type PickedRow, pickRows } from './pickRows.js'
import type { Reader } from '../http/readersOnly.js'
import { translatorsInto } from './translators.js'

type Outcome = TakeReport['entries'][number]['outcome']
type Taker = NonNullable<TargetRecord['owner']>

/**
 * Assigns requested, unassigned translations to the user; due date and note stay. Requires the
 * right to edit them. Of two who take the same at once one gets it, and the other is told.
 *
 * @throws BAD_USER_INPUT naming the field, NOT_ALLOWED, BUSY
 */
export async function takeWork(
  store: InRequest,
  { keys, locale, reader }: { keys: readonly string[]; locale: string; reader: Reader },
): Promise<TakeReport> {
  const rows = await pickRows(store, { keys, locale, reader })
  for (const row of rows) refuse(store, row, locale)
  const people = await translatorsInto(store, { locale })
  const taker = people.find(({ id }) => id === reader.id)
  if (!taker) throw new PluginError('NOT_ALLOWED', message(store.req, 'translating.notAllowed'))
  const owner = { id: taker.id, name: taker.name }
  const entries: TakeReport['entries'][number][] = []
  for (const row of rows) {
    entries.push({ key: row.key, outcome: await takeOne(store, { row, locale, owner }) })
  }
  return { taken: entries.filter(({ outcome }) => outcome === 'taken').length, entries }
}

/** @throws NOT_ALLOWED */
function refuse({ req, settings }: InRequest, row: PickedRow, locale: string): void {
  const { entryType: collection, sourceLocale, key } = row
  const caller = callerOf(req.user, settings)
  if (mayEdit({ caller, collection, locale, sourceLocale, settings })) return
  throw new PluginError('NOT_ALLOWED', message(req, 'translation.mayNotTake', { key }))
}

async function takeOne(
  store: InRequest,
  { row, locale, owner }: { row: PickedRow; locale: string; owner: Taker },
): Promise<Outcome> {
  const ref = { type: row.entryType, id: row.entry }
  const changed = await changeTarget(
    store,
    { ...ref, locale },
    {
      change: (before, { summary }) => {
        const known = summary[locale]
        return known && isOpenWork(known) ? { ...before, owner } : null
      },
      note: (entry) =>
        noteWork(store, { action: 'assign', ref, locale, entry, detail: `${owner.id}, —` }),
    },
  )
  return changed === 'written' ? 'taken' : changed === 'same' ? 'notOpen' : 'gone'
}
