import type { PayloadRequest } from 'payload'

import { asObject } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/adminText.js'
import { may } from './may.js'
import type { Asked } from './refuseHook.js'

type RestoreArgs = { id?: number | string; draft?: unknown }

/**
 * Payload's own version restore rewrites every locale and the shared fields, live. It requires the
 * right to restore all of that, and to publish and unpublish the locales that it changes. Two
 * queries.
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

/** Every locale that is published in the version, or is published now and would no longer be. */
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
  const [then, now] = [asObject(asObject(version.version)._status), asObject(live?._status)]
  return asked.settings.locales.every(({ code: locale }) => {
    if (then[locale] === 'published') return may({ ...asked, action: 'publish', locale })
    return now[locale] !== 'published' || may({ ...asked, action: 'unpublish', locale })
  })
}
