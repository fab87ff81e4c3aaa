import type { PayloadRequest } from 'payload'

import { callerOf } from '../../access/roles.js'
import type { Settings } from '../../entries/settings.js'
import { RefusedError } from '../http/refusal.js'
import { makerFor, mayStillPreview } from './mayPreview.js'
import { makerOf, signPreviewToken } from './token.js'

/** Life of the token that URLs of files carry when the caller came with an API key, seconds. */
const FILE_TOKEN_SECONDS = 900

type Asked = Pick<PayloadRequest, 'user' | 'payload' | 'url'> & { headers: Pick<Headers, 'get'> }

/**
 * The token of a request that asks for drafts and may have them: its own, or one made for an API
 * client with the `preview` scope. Null for a request for published content. A token costs one query.
 *
 * @throws RefusedError NOT_ALLOWED when it asks and may not: never silently the published answer.
 */
export async function previewOf(req: Asked, settings: Settings): Promise<string | null> {
  const { secret } = req.payload
  const now = new Date()
  const address = req.url ? new URL(req.url).searchParams.get('preview') : null
  const token = req.headers.get('x-preview-token') ?? address
  if (token !== null) {
    const maker = makerOf({ token, secret, now })
    if (maker && (await mayStillPreview({ payload: req.payload, settings }, maker, now)))
      return token
    throw refused('The preview token is invalid or has expired. Request a new one.')
  }
  const header = req.headers.get('x-preview')
  if (header === null || header === '0' || header === 'false') return null
  if (req.user && callerOf(req.user, settings).scopes.includes('preview'))
    return signPreviewToken({
      secret,
      now,
      maker: makerFor(req.user),
      seconds: FILE_TOKEN_SECONDS,
    }).token
  throw refused('X-Preview: expected an API key with the scope "preview", or a preview token.')
}

function refused(message: string): RefusedError {
  return new RefusedError({ code: 'NOT_ALLOWED', message })
}
