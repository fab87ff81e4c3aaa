/**
 * Every error code of the plugin, with HTTP status and meaning. `docs/reference/errors.md` lists
 * the same table.
 */
export const ERROR_CODES = {
  INVALID_OPTIONS: {
    status: 500,
    meaning: 'A plugin option is invalid; thrown at startup.',
  },
  BAD_USER_INPUT: { status: 400, meaning: 'An argument or field has an invalid value.' },
  NOT_ALLOWED: { status: 403, meaning: 'The account or key is not allowed to do this.' },
  STALE_REVISION: {
    status: 409,
    meaning: 'The same fields have changed since the entry was read.',
  },
  BUSY: {
    status: 503,
    meaning: 'The server has too much to do, or other saves of the same document took too long.',
  },
  DISK_FULL: {
    status: 507,
    meaning: "The server's disk is full; nothing was saved.",
  },
  READ_ONLY: {
    status: 507,
    meaning: 'The server cannot write to its disk or database; nothing was saved.',
  },
  DATABASE_IN_USE: {
    status: 503,
    meaning:
      'Another server, a migration or a restore is using the SQLite database; thrown at startup.',
  },
  DATABASE_NEWER: {
    status: 500,
    meaning: 'A newer version has migrated the database; thrown at startup.',
  },
  MIGRATION_FAILED: {
    status: 500,
    meaning: 'A migration could not be run or reverted; the database is unchanged.',
  },
  TOO_LARGE: { status: 413, meaning: 'The request body is larger than the server accepts.' },
  TOO_SLOW: { status: 408, meaning: 'The request body came too slowly.' },
  UNSUPPORTED_FILE: {
    status: 400,
    meaning: 'The type of the uploaded file is not accepted.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: 'Too many requests; `Retry-After` says how many seconds to wait.',
  },
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** Seconds after which to come back to a busy server. */
export const COME_BACK = 5

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

/** Code of an error of the system or of a database, such as `ENOENT` or `SQLITE_FULL`; '' for none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' || typeof code === 'number' ? String(code) : ''
}

/** `options.WHERE: expected EXPECTED, got GIVEN.` */
export function optionsError(where: string, expected: string, given: unknown): PluginError {
  return new PluginError(
    'INVALID_OPTIONS',
    `options.${where}: expected ${expected}, got ${JSON.stringify(given)}.`,
  )
}
