import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { createPayloadRequest } from 'payload'

import { hasTooManyTokens, MAX_TOKENS } from './hasTooManyTokens.js'

const answer = GRAPHQL_POST(config)

/** Payload's own GraphQL, for signed-in users; the public reads `/api/delivery/graphql`. */
export async function POST(request: Request): Promise<Response> {
  const { user } = await createPayloadRequest({ config, request: request.clone() })
  if (!user) {
    const message = 'Sign in to use the management API. The public API is at /api/delivery/graphql.'
    return Response.json({ errors: [{ message }] }, { status: 401 })
  }
  // Payload parses it whole before any rule sees it.
  if (hasTooManyTokens(await queryIn(request.clone()))) {
    const message = `query: expected at most ${MAX_TOKENS} tokens. Request less at a time.`
    return Response.json({ errors: [{ message }] }, { status: 400 })
  }
  return answer(request)
}

async function queryIn(request: Request): Promise<string> {
  const body: unknown = await request.json().catch(() => null)
  const { query } = Object(body) as { query?: unknown } // `Object` makes it safe to look
  return typeof query === 'string' ? query : ''
}

export const OPTIONS = REST_OPTIONS(config)
