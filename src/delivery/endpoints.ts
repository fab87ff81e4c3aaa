import type { Endpoint, Payload, PayloadHandler } from 'payload'

import { UPLOAD_KEYS } from '../entries/slugs.js'
import { optionsError } from '../errors.js'
import type { Settings } from '../entries/settings.js'
import { type Answer, toResponse } from '../http/answer.js'
import { type Asked, door } from '../security/door.js'
import { refusedKey } from '../security/keys/keyStrategy.js'
import { rateLimitHeaders } from '../security/limits/rateLimitHeaders.js'
import { countRequest } from '../security/limits/volume.js'
import { embedEndpoints } from './embed/endpoints.js'
import { hostFieldsOf } from './hostFields.js'
import { corsHeaders, METHODS, preflight } from './http/cors.js'
import { fileHandler } from './http/fileEndpoint.js'
import { graphqlAnswer } from './http/graphqlAnswer.js'
import { graphqlHandler } from './http/graphqlEndpoint.js'
import { keptAnswer } from './http/keptAnswer.js'
import { refuse, unexpected } from './http/refusal.js'
import { previewTokenHandler } from './preview/tokenEndpoint.js'
import { OPERATIONS as to } from './operations.js'
import { buildSchema } from './schema/index.js'
import { described } from '../schema/operation.js'

type Delivery = Exclude<Settings['delivery'], false>

/**
 * The public API's endpoints, below Payload's API route; none when delivery is switched off.
 *
 * @throws INVALID_OPTIONS when a field that the host app marked public cannot be typed.
 */
export function deliveryEndpoints(settings: Settings): Endpoint[] {
  const { delivery } = settings
  if (!settings.enabled || !delivery) return []
  checkHostFields(settings)
  const { path } = delivery
  const graphql = limited(graphqlHandler(settings, delivery), { settings, delivery })
  const handler = () => toResponse(preflight(delivery))
  return [
    described({ path: `${path}/graphql`, method: 'get', handler: graphql }, to.read),
    described({ path: `${path}/graphql`, method: 'head', handler: graphql }, to.head),
    described({ path: `${path}/graphql`, method: 'post', handler: graphql }, to.post),
    described({ path: `${path}/graphql`, method: 'options', handler }, to.preflight),
    ...OTHER_METHODS.map((method): Endpoint => {
      const refused = () => toResponse(refuseMethod(method, delivery))
      return { path: `${path}/graphql`, method, handler: refused }
    }),
    ...UPLOAD_KEYS.flatMap((type): Endpoint[] => {
      const file = limited(fileHandler(settings, { delivery, type }), { settings, delivery })
      const at = `${path}/${type}/:uid/:name`
      return [
        described({ path: at, method: 'get', handler: file }, to.file),
        described({ path: at, method: 'head', handler: file }, to.fileHead),
        described({ path: at, method: 'options', handler }, to.preflight),
      ]
    }),
    ...embedEndpoints({ settings, delivery, limited, preflight: handler }),
    described(
      { path: `${path}/preview-token`, method: 'post', handler: previewTokenHandler(settings) },
      to.previewToken,
    ),
  ]
}

/**
 * Lets our own server ask the public API without a way through Next, which would take as long as
 * the answer itself. Requests with a key or a token still go through Payload, which knows them.
 */
export function openToServer(payload: Payload, settings: Settings): void {
  const { delivery } = settings
  if (!delivery) return
  const answerTo = graphqlAnswer(settings, delivery)
  const path = `${payload.config.routes.api}${delivery.path}/graphql`
  const answer = (request: Asked): Promise<Answer> | Answer => {
    const { method } = request
    if (method === 'OPTIONS') return preflight(delivery)
    if (!READ_BY.includes(method)) return refuseMethod(method, delivery)
    const { text } = request
    return answerTo({ ...request, text: () => Promise.resolve(text), payload, user: null })
  }
  door().delivery = {
    path,
    kept: keptAnswer({ payload, settings, delivery }),
    answer: async (request) => {
      try {
        return await answer(request)
      } catch (err) {
        payload.logger.error({ msg: 'delivery: unexpected error', err })
        return unexpected(corsHeaders(delivery))
      }
    },
  }
}

const READ_BY = ['GET', 'HEAD', 'POST']
const OTHER_METHODS = ['put', 'patch', 'delete'] as const

/** RFC 9110 §15.5.6. */
function refuseMethod(method: string, delivery: Delivery): Answer {
  const refusal = {
    code: 'BAD_USER_INPUT',
    status: 405,
    message: `method: expected GET, HEAD or POST, got ${method.toUpperCase()}.`,
  } as const
  return refuse(refusal, { ...corsHeaders(delivery), Allow: METHODS })
}

type Known = { settings: Settings; delivery: Delivery }

/** Counts the request before anything of it is read, and tells what is left. */
function limited(handler: PayloadHandler, { settings, delivery }: Known): PayloadHandler {
  return async (req) => {
    const keyWait = refusedKey(req)
    const counted = keyWait === null ? await countRequest(req, settings, 'delivery') : null
    const wait = keyWait ?? counted?.wait ?? null
    const told = counted ? rateLimitHeaders('delivery', counted) : {}
    if (wait === null) return withHeaders(await handler(req), told)
    const message = `Too many requests. Wait ${wait} seconds and try again.`
    const headers = { ...corsHeaders(delivery), ...told, 'Retry-After': String(wait) }
    return toResponse(refuse({ code: 'TOO_MANY_REQUESTS', message }, headers))
  }
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/** A field that cannot be typed is found at start, not at the first request. */
function checkHostFields(settings: Settings): void {
  if (Object.keys(hostFieldsOf(settings)).length === 0) return
  try {
    buildSchema(settings)
  } catch (error) {
    const given = error instanceof Error ? error.message : error
    throw optionsError('collections', 'host fields with names of their own', given)
  }
}
