import type { CollectionBeforeOperationHook } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/text.js'

const READS: readonly string[] = [
  'read',
  'find',
  'findByID',
  'count',
  'readDistinct',
  'findDistinct',
]

/**
 * Refuses everything but reading, whoever asks, the server's own code with full access included.
 * Runs before every operation on the log.
 *
 * @throws NOT_ALLOWED
 */
export const refuseWrites: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (READS.includes(operation)) return
  throw new PluginError('NOT_ALLOWED', message(req, 'auditEvents.readOnly'))
}
