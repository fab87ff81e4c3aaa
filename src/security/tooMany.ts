import type { PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/text.js'

type Texts = 'security.tooMany' | 'security.tooManySignIns'

/** The refusal of one request too many; `Retry-After` goes out with the answer. */
export function tooMany(
  req: PayloadRequest,
  seconds: number,
  key: Texts = 'security.tooMany',
): PluginError {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  return new PluginError('TOO_MANY_REQUESTS', message(req, key, { seconds }), {
    retryAfter: seconds,
  })
}
