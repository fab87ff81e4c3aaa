import type { PayloadRequest } from 'payload'

import type { UploadKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { toResponse } from '../../http/answer.js'
import { isNotModified } from '../../http/etag.js'
import { corsHeaders } from './cors.js'
import { fileHeaders } from './fileHeaders.js'
import { previewOf } from '../preview/previewOf.js'
import { publicFile } from './publicFile.js'
import { refuse, RefusedError } from './refusal.js'
import { sendFile } from './sendFile.js'

/**
 * GET and HEAD of one file of an upload, while a visible entry shows it; 404 otherwise, whatever
 * the reason. Costs two reads of editions, and one of the upload. The bytes come by Payload's own file handler, so that
 * storage adapters and ranges work.
 */
export function fileHandler(
  settings: Settings,
  { delivery, type }: { delivery: Exclude<Settings['delivery'], false>; type: UploadKey },
) {
  const cors = corsHeaders(delivery)
  return async (req: PayloadRequest): Promise<Response> => {
    try {
      const response = await answer({ req, settings, type })
      for (const [name, value] of Object.entries(cors)) response.headers.set(name, value)
      return response
    } catch (error) {
      if (error instanceof RefusedError) return toResponse(refuse(error.refusal, cors))
      throw error
    }
  }
}

type Asked = { req: PayloadRequest; settings: Settings; type: UploadKey }

async function answer({ req, settings, type }: Asked): Promise<Response> {
  const at = new Date().toISOString()
  const isPreview = (await previewOf(req, settings)) !== null
  const { uid, name } = req.routeParams ?? {}
  const file = await publicFile({
    payload: req.payload,
    settings,
    at,
    isPreview,
    type,
    uid: String(uid),
    name: String(name),
  })
  if (!file) throw notFound()
  const { filename, mimeType, etag, until, bytes } = file
  const headers = fileHeaders({ filename, mimeType, etag, until, at, isPreview })
  if (isNotModified(req.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  if (req.method === 'HEAD')
    return new Response(null, { headers: { ...headers, 'Content-Length': String(bytes) } })
  const sent = await sendFile(req, { slug: settings.slugs[type], file })
  if (!sent) throw notFound()
  const location = sent.headers.get('location')
  if (location !== null) return redirect(location)
  const merged = new Headers(sent.headers)
  for (const [header, value] of Object.entries(headers)) merged.set(header, value)
  return new Response(sent.body, { status: sent.status, headers: merged })
}

/** To a signed address of the storage, which ends sooner than a cache would forget it. */
function redirect(location: string): Response {
  const headers = { Location: location, 'Cache-Control': 'private, no-store' }
  return new Response(null, { status: 302, headers })
}

function notFound(): RefusedError {
  return new RefusedError({
    code: 'BAD_USER_INPUT',
    status: 404,
    message: 'This file does not exist or is not public.',
  })
}
