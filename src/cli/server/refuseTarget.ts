import type { IncomingMessage, ServerResponse } from 'node:http'

import type { RequestTarget } from './requestTarget.js'

/** Methods that something here answers. Next answers 500 to `TRACE`, and a page to any other. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const NOT_NORMAL =
  'The address is not in normal form. Expected a path such as /api/themes, without dot segments, ' +
  'empty segments, backslashes, invalid % escapes, or % escapes of letters, digits, dots or slashes.'

type Asked = {
  method: string | undefined
  target: RequestTarget | null
  /** Whether the build has a file at this path. */
  hasAsset: (path: string) => boolean
}
type Refusal = { status: 400 | 404 | 405; text: string }

/**
 * Why nothing here is to answer a request: its target is not in normal form, its method is unknown,
 * or it asks for Next's image optimiser, whose copies would outlive the consent of the person shown,
 * or for a file that the build does not have, for which Next would render a page. Null: go on.
 */
export function targetRefusal({ method = '', target, hasAsset }: Asked): Refusal | null {
  if (!METHODS.includes(method))
    return { status: 405, text: `The method ${method} is not supported.` }
  if (target === null) return { status: 400, text: NOT_NORMAL }
  if (target.kind === 'image') return { status: 404, text: 'Images are not resized here.' }
  if (target.kind === 'asset' && !hasAsset(target.path))
    return { status: 404, text: 'There is no such file.' }
  return null
}

/** Answers with a refusal and closes the connection: what follows on it was made for another server. */
export function refuseTarget(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  { status, text }: Refusal,
): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(status === 405 ? { Allow: METHODS.join(', ') } : {}),
  })
  response.end(text)
  request.resume()
}
