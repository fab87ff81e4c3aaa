import type { Settings } from '../../entries/settings.js'
import type { Answer } from '../../http/answer.js'

type Delivery = Pick<Exclude<Settings['delivery'], false>, 'cors'>

/** Methods of the public API. */
export const METHODS = 'GET, HEAD, POST, OPTIONS'

/** What pages of other origins may send; hosts add the names that their front ends use. */
const REQUEST_HEADERS = [
  'Accept',
  'Authorization',
  'Content-Type',
  'If-None-Match',
  'Range',
  'X-Preview',
  'X-Preview-Token',
  'X-Pseudo',
]

/** What they may read. */
const EXPOSED = [
  'Cache-Status',
  'Cache-Tag',
  'Content-Language',
  'Content-Range',
  'ETag',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Query-Cost',
  'X-Request-Id',
]

/** For how long browsers remember the answer to a preflight, seconds; none keeps it longer. */
const MAX_AGE = 86_400

/**
 * Everything here is public and nothing depends on cookies, so every origin may read it. Preview
 * goes by a token or key that the caller adds, never by a cookie.
 */
export function corsHeaders({ cors }: Delivery): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': [...REQUEST_HEADERS, ...cors.headers].join(', '),
    'Access-Control-Expose-Headers': EXPOSED.join(', '),
  }
}

/** Answers the question that browsers ask before a request of another origin. */
export function preflight(delivery: Delivery): Answer {
  const headers = { ...corsHeaders(delivery), 'Access-Control-Max-Age': String(MAX_AGE) }
  return { status: 204, headers, body: Buffer.alloc(0) }
}
