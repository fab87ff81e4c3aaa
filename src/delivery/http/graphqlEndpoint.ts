import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { baseUrlOf } from './baseUrl.js'
import { cacheHeaders } from './cacheHeaders.js'
import { CORS_HEADERS } from './cors.js'
import { etagOf, isNotModified } from './etag.js'
import { explorerPage, wantsExplorer } from './explorer.js'
import { asksPseudo } from '../pseudo/asksPseudo.js'
import { readerOf } from '../readerOf.js'
import { previewOf } from '../preview/previewOf.js'
import { mediaTypeFor } from './mediaType.js'
import { type Params, readParams } from './readParams.js'
import { refuse, RefusedError } from './refusal.js'
import { type ServerContext, YOGA_URL, yogaOf } from './yoga.js'

type Delivery = Exclude<Settings['delivery'], false>
/** Payload's request is a Fetch one, of which its type makes some parts optional. */
type FetchRequest = PayloadRequest & Request

/**
 * GET, HEAD and POST of the GraphQL API. Anonymous; a token or key only adds preview. Costs nothing
 * in the database until the operation is known to be within the limits.
 */
export function graphqlHandler(settings: Settings, delivery: Delivery) {
  return async (req: PayloadRequest): Promise<Response> => {
    // Endpoints are called with the Fetch request that Payload added its own properties to.
    const request = req as FetchRequest
    try {
      if (delivery.explorer && wantsExplorer(request)) return await explorerPage(request)
      return withCors(await answer({ request, settings, delivery }))
    } catch (error) {
      if (error instanceof RefusedError) return withCors(refuse(error.refusal))
      throw error
    }
  }
}

type Asked = { request: FetchRequest; settings: Settings; delivery: Delivery }

async function answer(asked: Asked): Promise<Response> {
  const { request, settings, delivery } = asked
  const previewToken = await previewOf(request, settings)
  const isPseudo = asksPseudo(request, delivery)
  const params = await readParams(request, delivery)
  const isPlain = mediaTypeFor(request) === 'application/json'
  const isPublic = previewToken === null && !isPseudo
  const isShared = request.method !== 'POST' && isPublic && isPlain
  const at = new Date().toISOString()
  const { payload } = request
  const isPreview = previewToken !== null
  const reader = readerOf({ payload, settings, at, isPreview, isPseudo, isCached: isShared })
  const context: ServerContext = {
    settings,
    reader,
    baseUrl: baseUrlOf(request, settings),
    previewToken,
    outcome: { hasErrors: true, cost: null },
  }
  const result = await run({ ...asked, params, context })
  const body = await result.text()
  const headers = new Headers({
    'Content-Type': result.headers.get('content-type') ?? 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    'Cache-Control': isShared ? 'no-store' : 'private, no-store',
  })
  const { cost } = context.outcome
  if (cost !== null) headers.set('X-Query-Cost', `${cost}; limit=${delivery.maxCost}`)
  const { status } = result
  if (!isShared || context.outcome.hasErrors || !result.ok)
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  const cache = cacheHeaders({ trace: reader.trace, at, locales: settings.locales })
  for (const [name, value] of Object.entries(cache)) headers.set(name, value)
  return shared({ request, body, headers })
}

/** An answer that caches may keep; nothing but its headers when the caller has it already. */
function shared({
  request,
  body,
  headers,
}: {
  request: FetchRequest
  body: string
  headers: Headers
}): Response {
  const etag = etagOf(body)
  headers.set('ETag', etag)
  if (isNotModified(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

async function run(args: Asked & { params: Params; context: ServerContext }): Promise<Response> {
  const { request, settings, delivery, params, context } = args
  const yoga = await yogaOf(request.payload, settings, delivery)
  // A request of our own making: what came in is read, measured and checked already.
  const asked = new Request(YOGA_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: mediaTypeFor(request) },
    body: JSON.stringify(params),
  })
  return yoga.fetch(asked, context)
}

function withCors(response: Response): Response {
  for (const [name, value] of Object.entries(CORS_HEADERS)) response.headers.set(name, value)
  return response
}
