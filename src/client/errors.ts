import type { Answer, Bad, ClientCode, ClientError } from './types.js'

/** Thrown where a value cannot be given back: by `unwrap`, and by lists that are walked through. */
export class StoriesError extends Error {
  override readonly name = 'StoriesError'
  /** Code of the first error. */
  readonly code: ClientError['code']

  constructor(readonly errors: Bad['errors']) {
    super(errors.map(({ message }) => message).join('\n'), { cause: errors[0].cause })
    this.code = errors[0].code
  }
}

/**
 * The data of an answer.
 *
 * @throws StoriesError if it has none.
 * @example const { theme } = unwrap(await client.query(THEME_PAGE, { slug }))
 */
export function unwrap<Data>(answer: Answer<Data>): Data {
  if (answer.ok) return answer.data
  throw new StoriesError(answer.errors)
}

/** An answer that never came, or could not be read. */
export function failed(code: ClientCode, message: string, more?: Partial<ClientError>): Bad {
  const error = { code, message, status: null, retryAfter: null, ...more }
  return { ok: false, errors: [error], partial: null }
}
