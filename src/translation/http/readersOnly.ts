import { type PayloadRequest, UnauthorizedError } from 'payload'

import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import { isPerson } from '../../access/collectionAccess.js'
import { may } from '../../access/may.js'
import { callerOf, roleOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'

/** A user who can see the state of translations, and of which kinds of entries. */
export type Reader = {
  id: string
  /** The kinds whose drafts they may read. */
  types: readonly EntryKey[] | 'all'
}

/**
 * Who asks, as far as they may read drafts of entries.
 *
 * @throws Unauthorized without an account
 * @throws NOT_ALLOWED for API clients, and for people who may read no drafts
 */
export function readersOnly(req: PayloadRequest, settings: Settings): Reader {
  if (!req.user || !roleOf(req.user, settings)) throw new UnauthorizedError(req.t)
  if (!isPerson(req, settings)) {
    throw new PluginError('NOT_ALLOWED', message(req, 'panel.peopleOnly'))
  }
  const caller = callerOf(req.user, settings)
  const types = ENTRY_KEYS.filter((collection) =>
    may({ caller, collection, action: 'readDraft', settings }),
  )
  if (types.length === 0) throw new PluginError('NOT_ALLOWED', message(req, 'translation.readers'))
  return { id: String(req.user.id), types: types.length === ENTRY_KEYS.length ? 'all' : types }
}

export function isReaderOf({ types }: Reader, type: EntryKey): boolean {
  return types === 'all' || types.includes(type)
}
