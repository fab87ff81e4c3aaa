/**
 * Headers of every uploaded file: browsers must use our media type. Payload does not set this
 * itself.
 */
export function noSniff({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}

/** Like `noSniff`, and the file is never cached. */
export function privateFile({ headers }: { headers: Headers }): Headers {
  headers.set('Cache-Control', 'private, no-store')
  return noSniff({ headers })
}
