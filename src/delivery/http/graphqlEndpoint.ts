import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { type Answer, headFor } from '../../http/answer.js'
import { etagOf } from '../../http/etag.js'
import { asksPseudo } from '../pseudo/asksPseudo.js'
import { previewOf } from '../preview/previewOf.js'
import { readerOf } from '../readerOf.js'
import { baseUrlOf } from './baseUrl.js'
import { cacheHeaders } from './cacheHeaders.js'
import { corsHeaders } from './cors.js'
import { explorerPage, wantsExplorer } from './explorer.js'
import { mediaTypeFor } from './mediaType.js'
import { type Params, readParams } from './readParams.js'
import { refuse, RefusedError } from './refusal.js'
import { type ServerContext, YOGA_URL, yogaOf } from './yoga.js'

type Delivery = Exclude<Settings['delivery'], false>
/** Payload's request is a Fetch one, of which its type makes some parts optional. */
export type DeliveryRequest = Request & Pick<PayloadRequest, 'payload' | 'user'>

/** GET, HEAD and POST of the GraphQL API as an endpoint of Payload's. */
export function graphqlHandler(settings: Settings, delivery: Delivery) {
  const answerTo = graphqlAnswer(settings, delivery)
  return async (req: PayloadRequest): Promise<Response> => {
    // Endpoints are called with the Fetch request that Payload added its own properties to.
    const request = req as DeliveryRequest
    const answer = await answerTo(request)
    const { method } = request
    const ifNoneMatch = request.headers.get('if-none-match')
    const { status, headers, hasBody } = headFor(answer, { method, ifNoneMatch, coding: null })
    return new Response(hasBody ? new Uint8Array(answer.body) : null, { status, headers })
  }
}

/**
 * The answer of the GraphQL API. Anonymous; a token or key only adds preview. Costs nothing in the
 * database until the operation is known to be within the limits.
 */
export function graphqlAnswer(settings: Settings, delivery: Delivery) {
  const cors = corsHeaders(delivery)
  return async (request: DeliveryRequest): Promise<Answer> => {
    try {
      if (delivery.explorer && wantsExplorer(request)) return await explorerPage(request)
      const { headers, ...answer } = await answerOf({ request, settings, delivery })
      return { ...answer, headers: { ...headers, ...cors } }
    } catch (error) {
      if (error instanceof RefusedError) return refuse(error.refusal, cors)
      throw error
    }
  }
}

type Asked = { request: DeliveryRequest; settings: Settings; delivery: Delivery }

async function answerOf(asked: Asked): Promise<Answer> {
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
  const body = Buffer.from(await result.arrayBuffer())
  const { status } = result
  const { cost, hasErrors } = context.outcome
  const headers = {
    'Content-Type': result.headers.get('content-type') ?? 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    'Cache-Control': isShared ? 'no-store' : 'private, no-store',
    ...(cost === null ? {} : { 'X-Query-Cost': `${cost}; limit=${delivery.maxCost}` }),
  }
  if (!isShared || hasErrors || !result.ok) return { status, headers, body }
  const cache = cacheHeaders({ trace: reader.trace, at, locales: settings.locales })
  return { status, headers: { ...headers, ...cache, ETag: etagOf(body) }, body }
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
