/** A request to a server that somebody else runs. */
export type OutgoingRequest = {
  readonly method: string
  /** Absolute; `https:` unless it is allowed otherwise. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Empty: none. */
  readonly body: string
  /** Private addresses and plain `http:` are allowed. */
  readonly allowPrivate: boolean
}

/**
 * Why no answer came. `REFUSED_ADDRESS`: nothing was sent, because of where it would have gone.
 * `INVALID`: nothing was sent, because it is no request. The others may pass.
 */
export type Failure = 'TIMEOUT' | 'REFUSED_ADDRESS' | 'CONNECTION' | 'INVALID'

/**
 * What became of a request: a status, or no answer. `retryAfter`: seconds, as the server asks; null:
 * it does not. `text`: one line for logs, without the path of the address, which may be secret.
 */
export type Outcome =
  { status: number; retryAfter: number | null } | { failure: Failure; text: string }
