import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  SelectFieldManyValidation,
} from 'payload'
import { select } from 'payload/shared'

import { PluginError } from '../errors.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'

type Account = { id: number | string; role?: string }

/** A reviewer or translator has at least one language. */
export const neededOfRole: SelectFieldManyValidation = (value, options) => {
  const { role } = options.siblingData as { role?: unknown } // the account's form
  if ((role === 'reviewer' || role === 'translator') && !value?.length) {
    return message(options.req, 'users.check.locales')
  }
  return select(value, options)
}

/**
 * Makes the first account an administrator, regardless of the submitted role; without one, no other
 * accounts could be created. Runs before an account is created; one count.
 */
export function firstAccountHook(settings: Settings): CollectionBeforeChangeHook {
  return async ({ data, operation, req }) => {
    // The server's own code (seed, tests) says itself what it wants.
    if (operation !== 'create' || req.payloadAPI === 'local') return data
    const { totalDocs } = await req.payload.count({
      collection: slugOf(settings, 'users'),
      overrideAccess: true,
      req,
    })
    return totalDocs === 0 ? { ...data, role: 'admin' } : data
  }
}

/**
 * Keeps the last administrator in office. Runs before an account is changed; one count when an
 * administrator gets another role.
 *
 * @throws NOT_ALLOWED
 */
export function keepAdminHook(settings: Settings): CollectionBeforeChangeHook<Account> {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || originalDoc?.role !== 'admin') return data
    if (data.role && data.role !== 'admin')
      await checkAnotherAdmin({ id: originalDoc.id, req, settings })
    return data
  }
}

/** As `keepAdminHook`, before an account is deleted. */
export function keepAdminOnDeleteHook(settings: Settings): CollectionBeforeDeleteHook {
  return ({ id, req }) => checkAnotherAdmin({ id, req, settings })
}

async function checkAnotherAdmin(args: {
  id: number | string
  req: PayloadRequest
  settings: Settings
}): Promise<void> {
  const { id, req, settings } = args
  const { totalDocs } = await req.payload.count({
    collection: slugOf(settings, 'users'),
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  const account = await req.payload.db.findOne<Account>({
    collection: settings.slugs.users,
    where: { id: { equals: id } },
    req,
  })
  if (account?.role === 'admin') {
    throw new PluginError('NOT_ALLOWED', message(req, 'users.check.lastAdmin'))
  }
}
