/**
 * Every error code of the plugin: HTTP status and what it means.
 * `docs/reference/errors.md` lists the same table.
 */
export const ERROR_CODES = {
  INVALID_OPTIONS: {
    status: 500,
    meaning: 'An option of the plugin makes no sense; thrown at start.',
  },
  BAD_USER_INPUT: { status: 400, meaning: 'An argument or a field holds what it cannot hold.' },
  NOT_ALLOWED: { status: 403, meaning: 'The account or key may not do this.' },
  STALE_REVISION: {
    status: 409,
    meaning: 'Somebody else has changed the same fields since the entry was read.',
  },
  BUSY: { status: 503, meaning: 'Others were saving the same document for too long.' },
  DISK_FULL: {
    status: 507,
    meaning: 'The disk of the server is full; nothing of the save was stored.',
  },
  DATABASE_IN_USE: {
    status: 503,
    meaning: 'Another server, or a migration, has the SQLite database; thrown at start.',
  },
  MIGRATION_FAILED: {
    status: 500,
    meaning: 'A migration could not be run or undone; the database is as it was before it.',
  },
  TOO_LARGE: { status: 413, meaning: 'The body is larger than the server takes.' },
  UNSUPPORTED_FILE: {
    status: 400,
    meaning: 'The uploaded file is not of a kind that may be stored.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: 'Too many requests at once; `Retry-After` says in how many seconds to come back.',
  },
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/**
 * An error that the caller can act on: it has a stable `code` beside its message. Payload answers
 * with its status and data (`answerAsApiErrors`).
 */
export class PluginError extends Error {
  override readonly name = 'PluginError'
  readonly status: number
  readonly data: Record<string, unknown>
  readonly isPublic = true

  constructor(
    readonly code: ErrorCode,
    message: string,
    data?: Record<string, unknown>,
  ) {
    super(message)
    this.status = ERROR_CODES[code].status
    this.data = { code, ...data }
  }
}

/** `options.WHERE: expected EXPECTED, got GIVEN.` */
export function optionsError(where: string, expected: string, given: unknown): PluginError {
  return new PluginError(
    'INVALID_OPTIONS',
    `options.${where}: expected ${expected}, got ${JSON.stringify(given)}.`,
  )
}
