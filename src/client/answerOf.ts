import { failed } from './errors.js'
import type { Received } from './exchange.js'
import type { Answer, Bad, ClientError } from './types.js'

type Body = { data?: unknown; errors?: RawError[] }
type RawError = {
  message?: string
  path?: (string | number)[]
  extensions?: { code?: string }
}

/** What came, as data or as errors. */
export function answerOf<Data>(received: Received): Answer<Data> {
  const { status, headers } = received
  const facts = { status, retryAfter: secondsOf(headers.get('retry-after')) }
  const body = bodyOf(received.text)
  const [first, ...more] = body?.errors ?? []
  if (first)
    return {
      ok: false,
      errors: [errorOf(first, facts), ...more.map((error) => errorOf(error, facts))],
      partial: body?.data ?? null,
    }
  if (!body?.data) return noAnswer(received, facts)
  const [, seconds = '0'] = /s-maxage=(\d+)/.exec(headers.get('cache-control') ?? '') ?? []
  const tags = headers.get('cache-tag')?.split(',') ?? []
  const cache = { tags, seconds: Number(seconds), isRevalidated: received.isRevalidated }
  // The document says of which type it is, and the API keeps its schema.
  return { ok: true, data: body.data as Data, cache }
}

function errorOf(
  { message = 'Unknown error.', path, extensions }: RawError,
  facts: Pick<ClientError, 'status' | 'retryAfter'>,
): ClientError {
  const code = extensions?.code ?? 'BAD_ANSWER'
  return { code, message, ...facts, ...(path ? { path } : {}) }
}

function bodyOf(text: string): Body | null {
  try {
    return JSON.parse(text) as Body | null
  } catch {
    return null
  }
}

/** The page of a proxy, perhaps, or another server. */
function noAnswer({ text }: Received, facts: Pick<ClientError, 'status' | 'retryAfter'>): Bad {
  const message = `Expected a GraphQL answer, got status ${facts.status}: ${text.slice(0, 100)}`
  return failed('BAD_ANSWER', message, facts)
}

/** Seconds, or the moment at which they are over (RFC 9110, section 10.2.3). */
function secondsOf(value: string | null): number | null {
  if (value === null) return null
  const seconds = Number(value)
  if (!Number.isNaN(seconds)) return seconds
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}
