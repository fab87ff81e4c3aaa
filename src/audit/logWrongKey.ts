import type { PayloadRequest } from 'payload'

import { ANONYMOUS } from './actorOf.js'
import { logEvent } from './logEvent.js'
import { cleanError } from '../telemetry/describeError.js'

/**
 * Logs an API key that was refused, not the key. As often as the limit of wrong keys lets a sender
 * try. One insert; a failure to log is no reason to answer otherwise.
 *
 * @param reason `unknown` or `expired`
 */
export async function logWrongKey(
  req: PayloadRequest,
  reason: 'expired' | 'unknown',
): Promise<void> {
  try {
    const detail = reason === 'expired' ? 'expired key' : 'unknown key'
    await logEvent(req, {
      action: 'signInFailed',
      entryType: 'apiClients',
      entryTitle: '?',
      detail,
      actor: ANONYMOUS,
    })
  } catch (err) {
    req.payload.logger.error({
      err: cleanError(err),
      msg: 'A wrong API key could not be logged.',
    })
  }
}
