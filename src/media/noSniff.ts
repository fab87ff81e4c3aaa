/**
 * Headers of every uploaded file: browsers take it for what we say it is.
 * Payload does not set this itself.
 */
export function noSniff({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}

/** As `noSniff`, and nothing between the server and the reader keeps a copy. */
export function privateFile({ headers }: { headers: Headers }): Headers {
  headers.set('Cache-Control', 'private, no-store')
  return noSniff({ headers })
}
