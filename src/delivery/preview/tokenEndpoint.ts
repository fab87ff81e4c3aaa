import type { PayloadRequest } from 'payload'

import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import type { Settings } from '../../entries/settings.js'
import { refuse } from '../http/refusal.js'
import { signPreviewToken } from './token.js'

/**
 * POST: a preview token for an hour, `{ token, expiresAt }`. Requires the right to publish every
 * entry in every locale, because the token gives access to all drafts. Reads and writes nothing.
 */
export function previewTokenHandler(settings: Settings) {
  return (req: PayloadRequest): Response => {
    const caller = callerOf(req.user, settings)
    if (!may({ caller, collection: 'entries', action: 'publish', settings }))
      return refuse({
        code: 'NOT_ALLOWED',
        message: 'Only signed-in editors and administrators can create a preview token.',
      })
    const signed = signPreviewToken({ secret: req.payload.secret, now: new Date() })
    return Response.json(signed, {
      headers: { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
    })
  }
}
