import type { PayloadRequest } from 'payload'

import { may, mayEdit } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import type { Store } from '../../entries/store.js'
import { asText } from '../../entries/read.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import { type EntryRequest, readDocs } from '../../access/readDocs.js'
import { cut, type EntryRef, type ReadTranslations } from '../records/readEntry.js'
import { findRow, type StoredRow } from '../records/store.js'
import { NO_TARGET } from '../records/syncRecord.js'
import type { TargetRecord } from '../records/types.js'
import type { Segment } from '../segments/types.js'

/** What a caller may do with the translation of an entry into one locale. */
export type TranslationRights = {
  edit: boolean
  submit: boolean
  approve: boolean
  publish: boolean
  /** May say that a change of the source changes nothing for translators. */
  settle: boolean
}

/** An entry in one target locale, opened for a user who can read its drafts. */
export type Opened = {
  store: Store & { req: PayloadRequest }
  ref: EntryRef
  locale: string
  entry: ReadTranslations
  /** The live document; null when there is none. */
  live: Record<string, unknown> | null
  row: StoredRow | null
  segments: readonly Segment[]
  target: TargetRecord
  may: TranslationRights
}

/**
 * Opens the entry and the target locale that the address names. Four queries and Payload's access.
 *
 * @throws Unauthorized, NOT_ALLOWED and NotFound as `readDocs` does
 * @throws BAD_USER_INPUT for a locale that the entry is not translated into
 */
export async function openTranslation(request: EntryRequest): Promise<Opened> {
  const opened = await openEntry(request)
  const { locale, entry } = opened
  if (entry.segments[locale]) return opened
  throw wrongLocale(request.req, locale, Object.keys(entry.segments))
}

/** As {@link openTranslation}, for what is done in every target locale at once. */
export async function openEntry(request: EntryRequest): Promise<Opened> {
  const { req, settings, type } = request
  const { id, latest, live, isTrashed } = await readDocs(request)
  if (isTrashed) throw new PluginError('BAD_USER_INPUT', message(req, 'translating.trash'))
  const ref = { type, id }
  const store = { payload: req.payload, settings, req }
  const row = await findRow(store, ref)
  const entry = cut(store, { type, doc: latest, known: row?.record ?? null })
  const locale = asText(req.routeParams?.target) ?? ''
  return {
    ...{ store, ref, locale, entry, live, row },
    segments: entry.segments[locale] ?? [],
    target: row?.record.targets[locale] ?? NO_TARGET,
    may: rightsIn(request, { locale, sourceLocale: entry.sourceLocale }),
  }
}

function rightsIn(
  { req, settings, type }: EntryRequest,
  { locale, sourceLocale }: { locale: string; sourceLocale: string },
): TranslationRights {
  const asked = { caller: callerOf(req.user, settings), collection: type, sourceLocale, settings }
  return {
    edit: mayEdit({ ...asked, locale }),
    submit: may({ ...asked, action: 'submit', locale }),
    approve: may({ ...asked, action: 'approve', locale }),
    publish: may({ ...asked, action: 'publish', locale }),
    settle: may({ ...asked, action: 'editSource', locale: sourceLocale }),
  }
}

function wrongLocale(req: PayloadRequest, given: string, targets: readonly string[]): PluginError {
  const said = { locales: targets.join(', '), given }
  return new PluginError('BAD_USER_INPUT', message(req, 'translating.locale', said))
}
