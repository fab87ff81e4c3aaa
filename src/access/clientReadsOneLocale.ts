import type { CollectionBeforeOperationHook } from 'payload'

import type { Settings } from '../options.js'
import { callerOf } from './roles.js'

/**
 * Turns field-by-field fallback off for API clients that may not see drafts: the locale it falls
 * back to may be unpublished, and Payload fills gaps without asking. Runs before a read.
 */
export function clientReadsOneLocaleHook(settings: Settings): CollectionBeforeOperationHook {
  return ({ operation, overrideAccess, req }) => {
    if (overrideAccess || !['read', 'find', 'findByID'].includes(operation)) return
    const { role, scopes } = callerOf(req.user, settings)
    if (role === 'apiClient' && !scopes.includes('preview')) req.fallbackLocale = false
  }
}
