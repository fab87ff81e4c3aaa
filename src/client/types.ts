/**
 * What a site knows of its own CMS, by an augmentation of its own:
 * `declare module 'payload-plugin-stories/client' { interface Register { locale: 'fr' | 'es' } }`.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type -- sites augment it
export interface Register {}

/** Code of a language, as the enum `Locale` of the API has it; any text until a site registers its own. */
export type Locale = Register extends { locale: infer Code extends string } ? Code : string

/** A GraphQL document as text that carries the types of its answer and its variables. */
export type TypedDocument<Data, Variables> = string & {
  readonly __apiType?: (variables: Variables) => Data
}

/**
 * What the client can send: a text, a `TypedDocument`, the documents that GraphQL Code Generator makes
 * (`TypedDocumentString`, `TypedDocumentNode`), or a trusted document by its id.
 */
export type Sendable<Data, Variables> = {
  readonly __apiType?: (variables: Variables) => Data
  readonly toString: () => string
}

/** Where in an answer something went wrong: names of fields and positions in lists. */
export type ErrorPath = readonly (string | number)[]

/** An error as a value. */
export type ClientError = {
  /** A code of the reference, or one of the client's own (`ClientCode`). */
  readonly code: DeliveryCode | ClientCode | (string & {})
  readonly message: string
  /** HTTP status; null if there was no answer. */
  readonly status: number | null
  /** Seconds after which the server asks to come back; null if it does not say. */
  readonly retryAfter: number | null
  readonly path?: ErrorPath
  /** What `fetch` has thrown. */
  readonly cause?: unknown
}

/** Codes of `docs/reference/errors.md` that a reader of the delivery API can meet. */
export type DeliveryCode =
  | 'BAD_USER_INPUT'
  | 'NOT_ALLOWED'
  | 'BUSY'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'TOO_MANY_REQUESTS'
  | 'QUERY_TOO_LONG'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_BROAD'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_READS_TOO_MUCH'
  | 'QUERY_ANSWERS_TOO_MUCH'
  | 'QUERY_TOO_SLOW'
  | 'CHANGES_GONE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'INTERNAL_SERVER_ERROR'

/**
 * What only the client can say: no answer came (`NETWORK`), not in time (`TIMED_OUT`), it was called
 * off (`ABORTED`), or what came is no answer of this API (`BAD_ANSWER`).
 */
export type ClientCode = 'NETWORK' | 'TIMED_OUT' | 'ABORTED' | 'BAD_ANSWER'

/** What a cache in front of a page needs to know of an answer. */
export type CacheFacts = {
  /** Values of `Cache-Tag`: the page is out of date when one of them is. */
  readonly tags: readonly string[]
  /** For how many seconds shared caches may keep it. */
  readonly seconds: number
  /** Whether the server has said that the answer in memory is still true. */
  readonly isRevalidated: boolean
}

/** `ok` says which of the two it is. */
export type Answer<Data> = Good<Data> | Bad

export type Good<Data> = { readonly ok: true; readonly data: Data; readonly cache: CacheFacts }

export type Bad = {
  readonly ok: false
  readonly errors: readonly [ClientError, ...ClientError[]]
  readonly data?: undefined
  /** What came beside the errors, with null where they happened; null if nothing did. */
  readonly partial: unknown
}

/** `nodes` and `pageInfo` of a list. */
export type Page<Node> = {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
