import type { CollectionBeforeOperationHook } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { may } from './may.js'
import { localeOf, type SaveArgs } from './operation.js'
import { callerOf } from './roles.js'

/**
 * Makes every save a draft if the user cannot publish the locale. Without the flag, Payload would
 * write the texts into the live document even if it refuses the status change. A copy of an entry
 * is always a draft, and so is a save with `draft`. Otherwise Payload lets `_status: 'published'`
 * win, and copying texts from a published language to another would publish that language. Runs
 * before a save through any API; changes the operation's arguments only.
 */
export function forceDraftHook(
  settings: Settings,
  collection: EntryKey,
): CollectionBeforeOperationHook {
  return (hook) => {
    const { operation, overrideAccess, req } = hook
    if (overrideAccess) return hook.args
    const args = hook.args as SaveArgs // whose every field is optional
    const drafted = { ...hook.args, draft: true }
    const withStatus = { ...drafted, data: { ...args.data, _status: 'draft' } }
    if (operation === 'create' && args.duplicateFromID !== undefined) return withStatus
    if (operation !== 'update' && operation !== 'updateByID') return hook.args
    if (args.draft && args.data?._status === 'published') return withStatus

    const asked = { caller: callerOf(req.user, settings), collection, settings }
    const locale = localeOf(args, req)
    if (may({ ...asked, action: 'publish', locale })) return hook.args
    const unpublishes = args.data?._status === 'draft' && !args.draft
    if (unpublishes && may({ ...asked, action: 'unpublish', locale })) return hook.args
    // The trash is a place of the live document.
    const moves = args.data?.deletedAt !== undefined
    if (moves && may({ ...asked, action: 'trash' })) return hook.args
    return drafted
  }
}
