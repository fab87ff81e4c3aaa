import { deliveryUrl, ownOrigin, visitorOrigin } from './origin.js'

/** One operation: its text with all fragments, and its variables. */
export type Operation = { query: string; variables?: Record<string, unknown> }

type Answer = {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** The API refused what it was asked: `code` is its own, for example `BAD_USER_INPUT`. */
export class DeliveryError extends Error {
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(`delivery: ${message}`)
  }
}

/**
 * Asks the delivery API of this server.
 *
 * @throws DeliveryError with the API's own message when it answers with one.
 */
export async function ask<Data>({ query, variables = {} }: Operation): Promise<Data> {
  const response = await fetch(deliveryUrl(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  })
  // Without PUBLIC_URL the API makes its URLs from the origin asked, here the loopback address.
  const text = (await response.text()).replaceAll(ownOrigin(), await visitorOrigin())
  const answer = parse({ text, status: response.status })
  const error = answer.errors?.[0]
  if (error) throw new DeliveryError(error.message, error.extensions?.code ?? null)
  // The query and `Data` are written side by side; the API keeps its schema.
  return answer.data as Data
}

function parse({ text, status }: { text: string; status: number }): Answer {
  try {
    // What JSON.parse gives is checked field by field by its reader.
    return JSON.parse(text) as Answer
  } catch {
    throw new Error(`delivery: expected JSON, got status ${status}: ${text.slice(0, 200)}`)
  }
}
