import type { PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'
import { message, adminText } from '../i18n/adminText.js'
import { fillText } from '../i18n/fillText.js'

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

/** Texts of refusals that are made before Payload knows the language of the caller. */
export type RefusalKey =
  Texts | 'security.busy' | 'security.signInFirst' | 'security.tooLarge' | 'security.tooSlow'

/** The text of a refusal in the language that a request prefers, where it is one of ours. */
export function refusalText(
  acceptLanguage: string,
  key: RefusalKey,
  values: Readonly<Record<string, number | string>> = {},
): string {
  const texts = adminText(key)
  const asked = /^\s*([a-z]+)/i.exec(acceptLanguage)?.[1]?.toLowerCase() ?? 'en'
  const language = Object.hasOwn(texts, asked) ? asked : 'en'
  return fillText(texts[language] ?? texts.en, values, language)
}
