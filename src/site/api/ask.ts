import { deliveryUrl, ownOrigins, visitorOrigin } from './origin.js'

/** One operation: its text with all fragments, and its variables. */
export type Operation = { query: string; variables?: Record<string, unknown> }

/** The delivery API of this server, as it is asked for one page. */
export type Api = {
  /** The origin that the visitor sees, without trailing slash. */
  origin: string
  /**
   * Gives the data of an operation.
   *
   * @throws DeliveryError with the API's own message when it answers with one.
   */
  ask: <Data>(operation: Operation) => Promise<Data>
  /** What its answers said about how they may be kept. */
  kept: Headers[]
}

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

/** The API for the page that is asked for with these headers. */
export function apiFor(sent: Headers): Api {
  const origin = visitorOrigin(sent)
  const kept: Headers[] = []
  const ask = async <Data>({ query, variables = {} }: Operation): Promise<Data> => {
    // GET, because its answers may be shared: the API's front cache and any CDN keep them.
    const response = await fetch(addressOf({ query, variables }), {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.timeout(15_000),
    })
    kept.push(response.headers)
    const text = fromTheirSide({ text: await response.text(), origin })
    const answer = parse({ text, status: response.status })
    const error = answer.errors?.[0]
    if (error) throw new DeliveryError(error.message, error.extensions?.code ?? null)
    // The query and `Data` are written side by side; the API keeps its schema.
    return answer.data as Data
  }
  return { origin, ask, kept }
}

function addressOf({ query, variables }: Required<Operation>): string {
  const parameters = new URLSearchParams({
    query: query.replace(/\s+/g, ' ').trim(),
    variables: JSON.stringify(variables),
  })
  return `${deliveryUrl()}?${parameters.toString()}`
}

/** Without `PUBLIC_URL` the API makes its URLs from the origin asked, here the loopback address. */
function fromTheirSide({ text, origin }: { text: string; origin: string }): string {
  if (process.env.PUBLIC_URL) return text
  return ownOrigins().reduce((result, own) => result.replaceAll(own, origin), text)
}

function parse({ text, status }: { text: string; status: number }): Answer {
  try {
    // What JSON.parse gives is checked field by field by its reader.
    return JSON.parse(text) as Answer
  } catch {
    throw new Error(`delivery: expected JSON, got status ${status}: ${text.slice(0, 200)}`)
  }
}
