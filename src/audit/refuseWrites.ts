import type { CollectionBeforeOperationHook } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'

const READS: readonly string[] = [
  'read',
  'find',
  'findByID',
  'count',
  'readDistinct',
  'findDistinct',
]

/**
 * Refuses everything except reading to all callers, including the server's own code with full
 * access. Runs before every operation on the log.
 *
 * @throws NOT_ALLOWED
 */
export const refuseWrites: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (READS.includes(operation)) return
  throw new PluginError('NOT_ALLOWED', message(req, 'auditEvents.readOnly'))
}
