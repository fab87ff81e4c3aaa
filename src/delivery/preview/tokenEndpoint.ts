import type { PayloadRequest } from 'payload'

import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import { logEvent } from '../../audit/logEvent.js'
import type { Settings } from '../../entries/settings.js'
import { toResponse } from '../../http/answer.js'
import { refuse } from '../http/refusal.js'
import { makerFor } from './mayPreview.js'
import { signPreviewToken } from './token.js'

/**
 * POST: a preview token for an hour, `{ token, expiresAt }`. Requires the right to publish every
 * entry in every locale, because the token gives access to all drafts. Ends with its maker's session
 * or rights. One insert, into the audit log.
 */
export function previewTokenHandler(settings: Settings) {
  return async (req: PayloadRequest): Promise<Response> => {
    const caller = callerOf(req.user, settings)
    const isAllowed = may({ caller, collection: 'entries', action: 'publish', settings })
    if (!req.user || !isAllowed)
      return toResponse(
        refuse({
          code: 'NOT_ALLOWED',
          message: 'Only signed-in editors and administrators can create a preview token.',
        }),
      )
    const maker = makerFor(req.user)
    const signed = signPreviewToken({ secret: req.payload.secret, now: new Date(), maker })
    await logEvent(req, { action: 'makeKey', detail: 'preview' })
    return Response.json(signed, {
      headers: { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
    })
  }
}
