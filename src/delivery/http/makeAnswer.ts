import type { Settings } from '../../entries/settings.js'
import { etagOf } from '../../http/etag.js'
import type { Made } from '../cache/answerCache.js'
import { traceTags } from '../cache/tags.js'
import { asksPseudo } from '../pseudo/asksPseudo.js'
import { previewOf } from '../preview/previewOf.js'
import { readerOf } from '../readerOf.js'
import { cacheHeaders } from './cacheHeaders.js'
import type { DeliveryRequest } from './deliveryRequest.js'
import { mediaTypeFor } from './mediaType.js'
import { type Params, readParams } from './readParams.js'
import { type ServerContext, yogaOf } from './yoga.js'
import { type YogaAnswer, yogaRequest } from './yogaExchange.js'

type Delivery = Exclude<Settings['delivery'], false>
type Known = { request: DeliveryRequest; settings: Settings; delivery: Delivery }

type Asked = Known & {
  /** The body; empty without one. */
  text: string
  /** Addresses in the answer begin with it. */
  baseUrl: string
  /** The answer may be given to others, so it is found out for how long it is true. */
  isKept: boolean
}

/**
 * Executes the operation of a request, within the limits.
 *
 * @throws RefusedError when the request carries none, or asks for what it may not have
 */
export async function makeAnswer(asked: Asked): Promise<Made> {
  const { request, settings, delivery, text, baseUrl, isKept } = asked
  const previewToken = await previewOf(request, settings)
  const isPseudo = asksPseudo(request, delivery)
  const isPlain = mediaTypeFor(request) === 'application/json'
  const isPublic = previewToken === null && !isPseudo
  const isShared = request.method !== 'POST' && isPublic && isPlain
  const at = new Date().toISOString()
  const { payload } = request
  const isPreview = previewToken !== null
  const isCached = isShared || (isKept && isPublic)
  const reader = readerOf({ payload, settings, at, isPreview, isPseudo, isCached })
  const context: ServerContext = {
    ...{ settings, reader, baseUrl, previewToken, feed: { payload, settings } },
    outcome: { hasErrors: true, cost: null },
  }
  const params = readParams({ ...request, text })
  const result = await run({ ...asked, params, context })
  const body = Buffer.from(result.text)
  const { status } = result
  const { cost, hasErrors } = context.outcome
  const headers = {
    'Content-Type': result.type ?? 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    'Cache-Control': isShared ? 'no-store' : 'private, no-store',
    ...(cost === null ? {} : { 'X-Query-Cost': `${cost}; limit=${delivery.maxCost}` }),
  }
  if (hasErrors || !result.ok || !isCached)
    return { answer: { status, headers, body }, depends: null }
  const { trace } = reader
  const depends = { tags: traceTags(trace), until: trace.until }
  const more = isShared
    ? { ...cacheHeaders({ trace, at, locales: settings.locales, delivery }), ETag: etagOf(body) }
    : {}
  return { answer: { status, headers: { ...headers, ...more }, body }, depends }
}

async function run(args: Known & { params: Params; context: ServerContext }): Promise<YogaAnswer> {
  const { request, settings, delivery, params, context } = args
  const yoga = await yogaOf(request.payload, settings, delivery)
  const answer: unknown = await yoga.fetch(yogaRequest(params, mediaTypeFor(request)), context)
  return answer as YogaAnswer // as `yogaOf` has told it to make
}
