import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'
import type { TextKey } from '../i18n/en.js'
import { message } from '../i18n/text.js'
import type { Settings } from '../options.js'
import { type Caller, callerOf, isBoundToLocales, isEditor, mayPublishLocale } from './roles.js'

/** What an operation asks for, by argument. */
type Flags = Record<string, unknown>

/**
 * Refuses what Payload's access functions are not told about: the flags that publish or unpublish
 * other locales than the request's, the restoring of a version, which rewrites every locale, and
 * deletion for good, which passes the trash by.
 *
 * @throws NOT_ALLOWED with the reason, in the language of the person's admin.
 */
export function refuseHook(settings: Settings): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || !req.user) return
    const caller = callerOf(req.user, settings)
    const reason = reasonToRefuse({ caller, operation, flags: { ...args }, settings })
    if (reason) throw notAllowed(req, reason)
  }
}

function notAllowed(req: PayloadRequest, reason: TextKey): PluginError {
  return new PluginError('NOT_ALLOWED', message(req, reason))
}

function reasonToRefuse(args: {
  caller: Caller
  operation: string
  flags: Flags
  settings: Settings
}): TextKey | null {
  const { caller, operation, flags, settings } = args
  switch (operation) {
    case 'restoreVersion':
      return isEditor(caller.role) ? null : 'access.restoreVersion'
    case 'delete':
    case 'deleteByID':
      // Others may not delete at all, which access says.
      return caller.role === 'editor' ? 'access.deleteForGood' : null
    case 'create':
    case 'update':
    case 'updateByID': {
      if (!isBoundToLocales(caller.role)) return null
      const locales = localesToPublish(flags, settings)
      const allowed = locales.every((locale) => mayPublishLocale(caller, locale))
      return allowed ? null : 'access.publishOthers'
    }
    default:
      return null
  }
}

/** Locales whose status the flags would change. */
function localesToPublish(flags: Flags, settings: Settings): string[] {
  if (isOn(flags.publishAllLocales) || isOn(flags.unpublishAllLocales)) {
    return settings.locales.map(({ code }) => code)
  }
  const { publishSpecificLocale: one } = flags
  return typeof one === 'string' && one !== '' ? [one] : []
}

/** Flags come from query strings too. */
function isOn(flag: unknown): boolean {
  return flag === true || flag === 'true'
}
