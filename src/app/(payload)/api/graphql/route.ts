import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { createPayloadRequest } from 'payload'

const answer = GRAPHQL_POST(config)

/** Payload's own GraphQL, for signed-in users; the public reads `/api/delivery/graphql`. */
export async function POST(request: Request): Promise<Response> {
  const { user } = await createPayloadRequest({ config, request: request.clone() })
  if (!user) {
    const message = 'Sign in to use the management API. The public API is at /api/delivery/graphql.'
    return Response.json({ errors: [{ message }] }, { status: 401 })
  }
  return answer(request)
}

export const OPTIONS = REST_OPTIONS(config)
