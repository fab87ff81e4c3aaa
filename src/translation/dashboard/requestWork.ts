import { APIError } from 'payload'

import { actorOf } from '../../audit/actorOf.js'
import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { RequestReport } from '../api/types.js'
import { fillDrafts } from '../workspace/fillDrafts.js'
import { entryRequest } from '../workspace/importXliff.js'
import { changeTarget } from './changeTarget.js'
import { noteWork } from './noteWork.js'
import { type InRequest, type PickedRow, pickRows } from './pickRows.js'
import type { Reader } from '../http/readersOnly.js'
import type { WantedWork } from './readRequest.js'
import { cleanError } from '../../telemetry/describeError.js'

type Entry = RequestReport['entries'][number]

/**
 * Requests translations into a locale: they become unassigned, and any translator of the language
 * can take them. What is approved already is left. Requires the right to approve the locale. Rights
 * are looked at before anything is written; then entries are written one after another, each in its
 * turn.
 *
 * @throws BAD_USER_INPUT naming the field, NOT_ALLOWED, BUSY
 */
export async function requestWork(
  store: InRequest,
  { wanted, reader }: { wanted: WantedWork; reader: Reader },
): Promise<RequestReport> {
  const rows = await pickRows(store, { ...wanted, reader })
  for (const row of rows) refuse(store, row, wanted.locale)
  const entries: Entry[] = []
  for (const row of rows) {
    const filled = wanted.fill ? await fill(store, row, wanted.locale) : NOT_FILLED
    const outcome = await requestOne(store, { row, wanted, reader })
    entries.push({ key: row.key, outcome, ...filled })
  }
  const isAsked = ({ outcome }: Entry) => outcome === 'requested' || outcome === 'reopened'
  return { requested: entries.filter(isAsked).length, entries }
}

/** @throws NOT_ALLOWED */
function refuse({ req, settings }: InRequest, row: PickedRow, locale: string): void {
  const { entryType: collection, sourceLocale, key } = row
  const caller = callerOf(req.user, settings)
  if (may({ caller, collection, action: 'approve', locale, sourceLocale, settings })) return
  throw new PluginError('NOT_ALLOWED', message(req, 'translation.mayNotRequest', { key }))
}

type Filled = Pick<Entry, 'drafted' | 'message'>
const NOT_FILLED: Filled = { drafted: 0, message: null }

/** The request stands whatever becomes of the drafts. */
async function fill(
  { req, settings, payload }: InRequest,
  { entryType: type, entry: id }: PickedRow,
  locale: string,
): Promise<Filled> {
  try {
    const { drafted } = await fillDrafts(entryRequest({ req, settings }, { type, id, locale }), {})
    return { drafted, message: null }
  } catch (err) {
    if (err instanceof APIError) return { drafted: 0, message: err.message }
    payload.logger.error({ msg: `No drafts for ${type}:${id}`, err: cleanError(err) })
    return { drafted: 0, message: message(req, 'translation.notFilled') }
  }
}

async function requestOne(
  store: InRequest,
  { row, wanted, reader }: { row: PickedRow; wanted: WantedWork; reader: Reader },
): Promise<Entry['outcome']> {
  const { locale, due, note } = wanted
  const ref = { type: row.entryType, id: row.entry }
  const by = { id: reader.id, name: actorOf(store.req, store.settings).name }
  let outcome: Entry['outcome'] = 'requested'
  const changed = await changeTarget(
    store,
    { ...ref, locale },
    {
      change: (before, { summary }) => {
        if (summary[locale]?.state === 'approved') {
          outcome = 'done'
          return null
        }
        if (before.owner) outcome = 'reopened'
        const { request, owner } = before
        if (request && !owner && request.note === note && before.due === due) return null
        const asked = { at: new Date().toISOString(), by, note }
        return { ...before, owner: null, due, request: asked }
      },
      note: (entry) =>
        noteWork(store, { action: 'request', ref, locale, entry, detail: due ?? '—' }),
    },
  )
  return changed === 'gone' ? 'gone' : outcome
}
