import type { PayloadRequest } from 'payload'

import { ENTRY_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { may } from './may.js'
import { callerOf } from './roles.js'

/**
 * Whether the caller can edit the shared fields of an entry. The server's own code, which has no
 * account, can.
 *
 * @param slug Of the entry's collection, as the host app has it.
 */
export function mayEditShared(req: PayloadRequest, slug: string, settings: Settings): boolean {
  if (!req.user) return true
  const collection = ENTRY_KEYS.find((key) => settings.slugs[key] === slug)
  if (!collection) return false
  const caller = callerOf(req.user, settings)
  return may({ caller, collection, action: 'editShared', settings })
}
