import type { Settings } from '../../entries/settings.js'
import type { Answer } from '../../http/answer.js'
import { count } from '../../telemetry/meter.js'
import { answerKey } from '../cache/answerKey.js'
import { cacheOf } from './answerCacheOf.js'
import { baseUrlOf } from './baseUrl.js'
import { corsHeaders } from './cors.js'
import type { DeliveryRequest } from './deliveryRequest.js'
import { explorerPage, wantsExplorer } from './explorer.js'
import { controlOf, statusOf } from './keptAnswer.js'
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
  const cache = cacheOf(request.payload, settings, delivery)
  const text = request.method === 'POST' ? await request.text(delivery.maxBodyBytes) : ''
  const baseUrl = baseUrlOf(request, settings)
  const key = cache && answerKey({ ...request, text, baseUrl })
  const make = () => makeAnswer({ ...asked, text, baseUrl, isKept: key !== null })
  if (!cache || key === null) return (await make()).answer
  const { answer, depends, isKept } = await cache.answer(key, make)
  count('stories_delivery_answers_total', { from: isKept ? 'cache' : 'database' })
  const headers: Record<string, string> = { ...answer.headers, ...statusOf(isKept) }
  if (isKept && depends) headers['Cache-Control'] = controlOf({ ...depends, answer }, delivery)
  return { ...answer, headers }
}
