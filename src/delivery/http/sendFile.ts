import type { PayloadRequest } from 'payload'

import { operationContext } from '../../entries/operationContext.js'
import { disposition } from '../../security/files/disposition.js'
import type { PublicFile } from './publicFile.js'

/** Of an answer that a cache or the reader can use: bytes, or where the storage has them. */
const SENT = [200, 206, 302, 307, 416]

/**
 * The bytes of a file, whole or the requested range, from Payload's own handler of the collection;
 * null if it does not have them. Storage plugins may redirect to a signed address instead. The
 * caller has checked that the file is public: the collection's access is told so by
 * `delivered`, and storage plugins find this one upload.
 */
export async function sendFile(
  req: PayloadRequest,
  { slug, file }: { slug: string; file: PublicFile },
): Promise<Response | null> {
  const { uid, filename, mimeType, etag } = file
  const endpoints = req.payload.collections[slug]?.config.endpoints
  const handler = (endpoints || []).find(
    ({ method, path }) => method === 'get' && path === '/file/:filename',
  )?.handler
  if (!handler) return null
  // The request ends here, so it is changed in place. No search: Payload would take a storage
  // prefix from it.
  Object.defineProperty(req, 'headers', { value: headersFor(req.headers, etag) })
  Object.assign(req, {
    routeParams: { collection: slug, filename },
    searchParams: new URLSearchParams(),
    query: {},
  })
  const headers = { mimeType, disposition: disposition({ filename, mimeType }) }
  operationContext(req).delivered = { uid, ...headers }
  const response = await handler(req)
  return SENT.includes(response.status) ? response : null
}

function headersFor(given: Headers, etag: string): Headers {
  const headers = new Headers(given)
  // A range of another version of the file is no use (RFC 9110 §13.1.5).
  const ifRange = headers.get('if-range')
  if (ifRange !== null && ifRange !== etag) headers.delete('range')
  // Storages have tags of their own for the same bytes, and ours is compared by now.
  for (const name of ['if-none-match', 'etag']) headers.delete(name)
  return headers
}
