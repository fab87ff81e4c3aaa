import { createMemory, type Memory } from './memory.js'
import type { Locale } from './types.js'

/** What `fetch` takes besides, for example `next: { tags }` of Next. */
export type FetchInit = Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> &
  Record<string, unknown>

export type ClientOptions = {
  /** Address of the delivery API, for example `https://cms.example.org/api/delivery/graphql`. */
  readonly url: string
  /** Value of the variable `$locale` of every document that declares it, unless a call has its own. */
  readonly locale?: Locale
  /** Likewise of `$fallback`: languages to fall back to, in this order. */
  readonly fallback?: readonly Locale[]
  /** @default the platform's */
  readonly fetch?: typeof globalThis.fetch
  /** Sent with each request, such as `X-Preview-Token`; a function is asked each time. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** What each `fetch` gets besides. */
  readonly init?: FetchInit
  /** Tries after the first one. 0: none. @default 2 */
  readonly retries?: number
  /** Milliseconds for each try. @default 15,000 */
  readonly timeout?: number
  /**
   * Characters of answers that are kept with their `ETag`. 0: none.
   *
   * @default 2,000,000; 0 in browsers, which have a cache of their own
   */
  readonly memory?: number
  /** Whether operations go by their hash. False: each address holds the whole operation. @default true */
  readonly persisted?: boolean
}

/** All options, with their defaults. */
export type ClientSettings = Required<
  Omit<ClientOptions, 'locale' | 'fallback' | 'memory' | 'headers'>
> & {
  readonly defaults: Readonly<Record<string, unknown>>
  readonly headers: () => Readonly<Record<string, string>>
  readonly memory: Memory | null
}

/** In seconds rather than minutes: somebody may be waiting for a page. */
const TIMEOUT = 15_000

export function settingsOf({
  locale,
  fallback,
  headers,
  memory,
  ...options
}: ClientOptions): ClientSettings {
  const most = memory ?? (typeof document === 'undefined' ? 2_000_000 : 0)
  return {
    url: options.url,
    // A method of its global in browsers, which refuse it as a method of anything else.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    init: options.init ?? {},
    retries: options.retries ?? 2,
    timeout: options.timeout ?? TIMEOUT,
    persisted: options.persisted ?? true,
    defaults: { locale, fallback },
    headers: typeof headers === 'function' ? headers : () => headers ?? {},
    memory: most > 0 ? createMemory(most) : null,
  }
}
