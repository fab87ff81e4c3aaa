/** Methods of the public API. */
export const METHODS = 'GET, HEAD, POST, OPTIONS'

/**
 * Everything here is public and nothing depends on cookies, so every origin may read it. Preview
 * goes by a token or key that the caller adds, never by a cookie.
 */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': METHODS,
  'Access-Control-Allow-Headers':
    'Accept, Authorization, Content-Type, If-None-Match, Range, X-Preview, X-Preview-Token, X-Pseudo',
  'Access-Control-Expose-Headers':
    'Cache-Tag, Content-Language, Content-Range, ETag, Retry-After, X-Query-Cost',
}

/** Answers the question that browsers ask before a request of another origin. */
export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...CORS_HEADERS, 'Access-Control-Max-Age': '86400' },
  })
}
