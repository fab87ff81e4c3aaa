import type { PayloadRequest } from 'payload'

import { record } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/text.js'
import { may } from './may.js'
import type { Asked } from './refuseHook.js'

type RestoreArgs = { id?: number | string; draft?: unknown }

/**
 * Payload's own restoring of a version rewrites every locale and what they share, live: for those
 * who may restore all of it, and publish and unpublish what that changes. Two queries.
 *
 * @throws NOT_ALLOWED
 * @throws BAD_USER_INPUT for a draft on MongoDB, where Payload 3.90 fails on the status per locale
 */
export async function refuseRestore(restore: {
  args: RestoreArgs
  asked: Asked
  req: PayloadRequest
}): Promise<void> {
  const { args, asked, req } = restore
  const allowed =
    may({ ...asked, action: 'restore' }) &&
    may({ ...asked, action: 'editShared' }) &&
    (Boolean(args.draft) || (await mayChangeStatus(restore)))
  if (!allowed) throw new PluginError('NOT_ALLOWED', message(req, 'access.restoreVersion'))
  if (args.draft && req.payload.db.name === 'mongoose') {
    const path = `${req.payload.config.routes.api}/${slugOf(asked.settings, asked.collection)}/versions/${args.id}?locale=…`
    throw new PluginError('BAD_USER_INPUT', message(req, 'access.restoreDraft', { path }))
  }
}

/** Every locale that is published in the version, or is now and would not be any more. */
async function mayChangeStatus({
  args,
  asked,
  req,
}: {
  args: RestoreArgs
  asked: Asked
  req: PayloadRequest
}): Promise<boolean> {
  const collection = slugOf(asked.settings, asked.collection)
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { id: { equals: args.id } },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs
  // Payload itself says that there is none.
  if (!version) return true
  const live = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection,
    where: { id: { equals: version.parent } },
    req,
  })
  const [then, now] = [record(record(version.version)._status), record(live?._status)]
  return asked.settings.locales.every(({ code: locale }) => {
    if (then[locale] === 'published') return may({ ...asked, action: 'publish', locale })
    return now[locale] !== 'published' || may({ ...asked, action: 'unpublish', locale })
  })
}
