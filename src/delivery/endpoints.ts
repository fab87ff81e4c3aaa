import type { Endpoint, PayloadHandler } from 'payload'

import { UPLOAD_KEYS } from '../entries/slugs.js'
import { optionsError } from '../errors.js'
import type { Settings } from '../entries/settings.js'
import { countRequest } from '../security/limits/volume.js'
import { hostFieldsOf } from './hostFields.js'
import { answerPreflight, CORS_HEADERS, METHODS } from './http/cors.js'
import { fileHandler } from './http/fileEndpoint.js'
import { graphqlHandler } from './http/graphqlEndpoint.js'
import { refuse } from './http/refusal.js'
import { previewTokenHandler } from './preview/tokenEndpoint.js'
import { buildSchema } from './schema/index.js'

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
  const graphql = limited(graphqlHandler(settings, delivery), settings)
  const handler = answerPreflight
  return [
    { path: `${path}/graphql`, method: 'get', handler: graphql },
    { path: `${path}/graphql`, method: 'head', handler: graphql },
    { path: `${path}/graphql`, method: 'post', handler: graphql },
    { path: `${path}/graphql`, method: 'options', handler },
    ...OTHER_METHODS.map((method): Endpoint => {
      return { path: `${path}/graphql`, method, handler: () => refuseMethod(method) }
    }),
    ...UPLOAD_KEYS.flatMap((type): Endpoint[] => {
      const file = limited(fileHandler(settings, type), settings)
      return [
        { path: `${path}/${type}/:uid/:name`, method: 'get', handler: file },
        { path: `${path}/${type}/:uid/:name`, method: 'head', handler: file },
        { path: `${path}/${type}/:uid/:name`, method: 'options', handler },
      ]
    }),
    { path: `${path}/preview-token`, method: 'post', handler: previewTokenHandler(settings) },
  ]
}

const OTHER_METHODS = ['put', 'patch', 'delete'] as const

/** RFC 9110 §15.5.6. */
function refuseMethod(method: (typeof OTHER_METHODS)[number]): Response {
  return refuse({
    code: 'BAD_USER_INPUT',
    status: 405,
    message: `method: expected GET, HEAD or POST, got ${method.toUpperCase()}.`,
    headers: { ...CORS_HEADERS, Allow: METHODS },
  })
}

/** Counts the request before anything of it is read. */
function limited(handler: PayloadHandler, settings: Settings): PayloadHandler {
  return async (req) => {
    const wait = await countRequest(req, settings, 'delivery')
    if (wait === null) return handler(req)
    return refuse({
      code: 'TOO_MANY_REQUESTS',
      message: `Too many requests. Wait ${wait} seconds and try again.`,
      headers: { ...CORS_HEADERS, 'Retry-After': String(wait) },
    })
  }
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
