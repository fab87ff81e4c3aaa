import type { PayloadRequest } from 'payload'

/**
 * The bytes of a file, whole or the requested range, from Payload's own handler of the collection;
 * null if it does not have them. The caller has checked that the file is public: it is told so by
 * `req.context.deliveryFile`, which the collection's access honours.
 */
export async function sendFile({
  req,
  slug,
  filename,
  etag,
}: {
  req: PayloadRequest
  slug: string
  filename: string
  etag: string
}): Promise<Response | null> {
  const endpoints = req.payload.collections[slug]?.config.endpoints
  const handler = (endpoints || []).find(
    ({ method, path }) => method === 'get' && path === '/file/:filename',
  )?.handler
  if (!handler) return null
  const headers = new Headers(req.headers)
  // A range of another version of the file is no use (RFC 9110 §13.1.5).
  const ifRange = headers.get('if-range')
  if (ifRange !== null && ifRange !== etag) headers.delete('range')
  // The request ends here, so it is changed in place. No search: Payload would take a storage
  // prefix from it.
  Object.defineProperty(req, 'headers', { value: headers })
  Object.assign(req, {
    routeParams: { collection: slug, filename },
    searchParams: new URLSearchParams(),
    query: {},
  })
  req.context.deliveryFile = true
  const response = await handler(req)
  return [200, 206, 416].includes(response.status) ? response : null
}
