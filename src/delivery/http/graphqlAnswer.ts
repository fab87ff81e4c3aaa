import type { Payload } from 'payload'

import type { Settings } from '../../entries/settings.js'
import type { Answer } from '../../http/answer.js'
import { count, gauge } from '../../telemetry/meter.js'
import { answerCache, type AnswerCache } from '../cache/answerCache.js'
import { answerKey } from '../cache/answerKey.js'
import { readChanges } from '../cache/changeLog.js'
import { baseUrlOf } from './baseUrl.js'
import { cacheControl } from './cacheHeaders.js'
import { corsHeaders } from './cors.js'
import type { DeliveryRequest } from './deliveryRequest.js'
import { explorerPage, wantsExplorer } from './explorer.js'
import { makeAnswer } from './makeAnswer.js'
import { refuse, RefusedError } from './refusal.js'

type Delivery = Exclude<Settings['delivery'], false>

/**
 * The answer of the GraphQL API. Anonymous; a token or key only adds preview. Costs nothing in the
 * database until the operation is known to be within the limits; an answer that is kept costs one
 * look at what has changed.
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
  const cache = delivery.cacheBytes > 0 ? cacheOf(request.payload, settings, delivery) : null
  const text = request.method === 'POST' ? await request.text(delivery.maxBodyBytes) : ''
  const baseUrl = baseUrlOf(request, settings)
  const key = cache && answerKey({ ...request, text, baseUrl })
  const make = () => makeAnswer({ ...asked, text, baseUrl, isKept: key !== null })
  if (!cache || key === null) return (await make()).answer
  const { answer, depends, isKept } = await cache.answer(key, make)
  count('stories_delivery_answers_total', { from: isKept ? 'cache' : 'database' })
  const status = { 'Cache-Status': isKept ? 'stories; hit' : 'stories; fwd=miss' }
  if (!isKept || depends === null || answer.headers.ETag === undefined)
    return { ...answer, headers: { ...answer.headers, ...status } }
  // It has become older since it was made.
  const at = new Date().toISOString()
  const control = cacheControl({ until: depends.until, at })
  return { ...answer, headers: { ...answer.headers, ...status, 'Cache-Control': control } }
}

const caches = new WeakMap<Payload, AnswerCache>()

/** The answers that a Payload instance keeps. */
function cacheOf(payload: Payload, settings: Settings, { cacheBytes }: Delivery): AnswerCache {
  const known = caches.get(payload)
  if (known) return known
  const cache = answerCache({
    maxBytes: cacheBytes,
    changes: readChanges({ payload, settings }),
  })
  const labels = { cache: 'answers' }
  gauge('stories_cache_bytes', () => [{ labels, value: cache.bytes() }], 'answers')
  caches.set(payload, cache)
  return cache
}
