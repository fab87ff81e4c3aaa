import type { CollectionBeforeOperationHook } from 'payload'

import type { Settings } from '../options.js'
import { callerOf, isBoundToLocales, mayPublishLocale } from './roles.js'

/**
 * Makes every save of somebody who may not publish the locale a draft: without the flag, Payload
 * would write the texts into the live document even where it refuses the change of status.
 * Runs before an update through any API; changes the operation's arguments only.
 */
export function forceDraftHook(settings: Settings): CollectionBeforeOperationHook {
  return (hook) => {
    if (hook.overrideAccess || (hook.operation !== 'update' && hook.operation !== 'updateByID')) {
      return hook.args
    }
    const caller = callerOf(hook.req.user, settings)
    if (!isBoundToLocales(caller.role)) return hook.args
    if (mayPublishLocale(caller, hook.req.locale)) return hook.args
    return { ...hook.args, draft: true }
  }
}
