import type { Answer } from '../http/answer.js'
import type { Runtime } from './runtime.js'

/**
 * Where our own server, which runs ahead of Next, and the plugin inside Next's bundle meet: both
 * are in one process, but each has its own copy of every module.
 */
type Door = {
  /** Our server counts requests and lets attempts to sign in through the gate itself. */
  isAhead: boolean
  /** Of the Payload instance that started last; null before the first. */
  runtime: Runtime | null
  /** The public API of that instance; null before it has started, or when it has none. */
  delivery: PublicApi | null
}

/** Answers requests that are not for Next: nobody need be known to answer them. */
type PublicApi = {
  /** Of its GraphQL, below the host: `/api/delivery/graphql`. */
  path: string
  answer: (asked: Asked) => Promise<Answer>
  /**
   * Calls back with the kept answer to a GET, or with null when it is no longer true.
   *
   * @returns false when none is kept, and nobody is called back
   */
  kept: (asked: AskedForKept, then: (given: GivenAgain | null) => void) => boolean
}

/** What of a GET or HEAD without a body or a key decides its answer. */
export type AskedForKept = {
  isSecure: boolean
  /** Path and query. */
  url: string
  host: string | undefined
  accept: string | undefined
}

export type GivenAgain = {
  /** The same object for as long as it is kept. */
  answer: Answer
  /** `Cache-Control` as of now, in place of its own. */
  control: string
}

/** What of a request the public API looks at. */
export type Asked = {
  method: string
  /** Absolute. */
  url: string
  headers: Pick<Headers, 'get'>
  /** The body, whole; empty without one. */
  text: string
}

const KEY = Symbol.for('payload-plugin-stories/door')

/** Header by which our server tells the plugin the pass that it has given; it drops what comes in. */
export const PASS_HEADER = 'x-stories-pass'

export function door(): Door {
  const place = globalThis as { [KEY]?: Door } // a place of our own, by a symbol
  return (place[KEY] ??= { isAhead: false, runtime: null, delivery: null })
}
