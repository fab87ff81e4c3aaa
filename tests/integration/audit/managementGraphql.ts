import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'

import { ORIGIN, type TestPayload } from '../../helpers/payload.js'
import type { Identity } from '../../helpers/people.js'

type Answer = {
  // Tests read whatever they have asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any
  errors?: { message: string }[]
}

/** Asks Payload's own GraphQL through its route, as somebody or as nobody. */
export async function manage(
  app: TestPayload,
  query: string,
  by?: Identity,
  headers: Record<string, string> = {},
): Promise<Answer> {
  useAsDefault(app.payload)
  const answer = GRAPHQL_POST(Promise.resolve(app.config))
  const response = await answer(
    new Request(new URL('/api/graphql', ORIGIN), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...by?.headers, ...headers },
      body: JSON.stringify({ query }),
    }),
  )
  return (await response.json()) as Answer
}

/** The route knows one Payload only; tests start each under a key of its own. */
function useAsDefault(payload: Payload): void {
  const started = (globalThis as { _payload?: Map<string, { payload: Payload }> })._payload // Payload's own cache
  const own = [...(started?.values() ?? [])].find((one) => one.payload === payload)
  if (own) started?.set('default', own)
}
