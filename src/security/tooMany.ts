import type { PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'
import { message, adminText } from '../i18n/adminText.js'

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

/** The same text for a request of which only the headers are known. */
export function tooManyText(acceptLanguage: string, seconds: number, key: Texts): string {
  const language = /^\s*(fr|es)\b/i.exec(acceptLanguage)?.[1]?.toLowerCase() ?? 'en'
  const texts = adminText(key)
  const chosen = language === 'fr' || language === 'es' ? texts[language] : texts.en
  return chosen.replace('{seconds}', String(seconds))
}
