import { isolateObjectProperty, NotFound, type PayloadRequest, UnauthorizedError } from 'payload'

import { idInPath } from './idInPath.js'
import type { EntryKey } from '../entries/slugs.js'
import { isPerson } from './collectionAccess.js'
import { roleOf } from './roles.js'
import { PluginError } from '../errors.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { findLatest } from '../entries/findLatest.js'
import { findByIds } from '../entries/findByIds.js'
import type { EntryDocs } from '../publication/state/localeState.js'

export type EntryRequest = { req: PayloadRequest; settings: Settings; type: EntryKey }

/** An entry that the caller may see as a draft: live, and as last saved. */
export type ReadEntry = EntryDocs & { id: number | string; isTrashed: boolean }

/**
 * Reads the entry in the address for a user who works on it. Two queries and Payload's own access.
 *
 * @throws Unauthorized without an account, NOT_ALLOWED for API clients, NotFound
 */
export async function readDocs({ req, settings, type }: EntryRequest): Promise<ReadEntry> {
  if (!roleOf(req.user, settings)) throw new UnauthorizedError(req.t)
  if (!isPerson(req, settings)) {
    throw new PluginError('NOT_ALLOWED', message(req, 'panel.peopleOnly'))
  }
  const collection = slugOf(settings, type)
  const id = idInPath(req, collection)
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context'])
  const seen: unknown = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    select: {},
    trash: true,
    overrideAccess: false,
    disableErrors: true,
    user: req.user,
    req: own,
  })
  if (typeof seen !== 'object' || seen === null) throw new NotFound(req.t)
  // A draft read in all locales gives the live entry where the newest version is a publication.
  const latest = await findLatest(req, { collection, id })
  if (!latest) throw new NotFound(req.t)
  const [live = null] = await findByIds(req, { collection, ids: [id] })
  const fields = req.payload.collections[collection]?.config.fields ?? []
  const isTrashed = Boolean(latest.deletedAt)
  return { id, fields, live, latest, isTrashed }
}
