import { optionsError } from '../errors.js'

/** A number of points per number of seconds. */
export type Limit = { points: number; seconds: number }

/** The limits by name, with their defaults. */
export const LIMITS = {
  /** Sign-in attempts for one account from one address, or from one known browser. */
  signIn: { points: 10, seconds: 900 },
  /** Requests for a new password for one account from one address. */
  forgotPassword: { points: 3, seconds: 900 },
  /** Password reset messages to one account, from all addresses. */
  forgotPasswordMail: { points: 5, seconds: 3600 },
  /** Requests for new passwords from one address. */
  forgotPasswordAddress: { points: 20, seconds: 3600 },
  /** New passwords by token, from one address. */
  resetPassword: { points: 20, seconds: 900 },
  /** Renewed sessions, from one address. */
  refresh: { points: 300, seconds: 60 },
  /** Wrong API keys from one address. */
  apiKey: { points: 30, seconds: 900 },
  /** Requests to the management API from one address. */
  management: { points: 6_000, seconds: 60 },
  /** Requests to the delivery API from one address. */
  delivery: { points: 30_000, seconds: 60 },
  /** Pages of the admin and the site, from one address; counted by our own server. */
  pages: { points: 3_000, seconds: 60 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS

/** How often passwords are checked. */
export type PasswordChecks = {
  /** Immediately after a quiet period. */
  burst: number
  /** Per second after that, while others wait. */
  perSecond: number
  /** In parallel. */
  atOnce: number
}

/**
 * In a flood, this uses a twentieth of two processors, and an unknown browser waits three seconds.
 */
export const PASSWORD_CHECKS: Readonly<PasswordChecks> = { burst: 6, perSecond: 1 / 3, atOnce: 1 }

export type SecurityOptions = {
  /**
   * true: while there is no account, any visitor can create the first one (`POST
   * /users/first-register`).
   * @default false
   */
  firstRegister?: boolean
  /**
   * Origins, for example `https://front.example.org`, whose pages can use the management API with
   * the cookies of signed-in users. The delivery API is open to all, without cookies.
   * @default none
   */
  cors?: string[]
  /**
   * How many of your proxies are in front of the app. Each appends the address that it sees to
   * `X-Forwarded-For`. The client's address is the one written by the outermost proxy; earlier
   * entries may be forged. 0: ignore the header. @default 1
   */
  proxies?: number
  /** Limits to change, by name; `false` removes one. @default `LIMITS` */
  limits?: Partial<Record<LimitName, Limit | false>>
  /**
   * How many passwords from unknown browsers are checked; each check takes a fifth of a second of
   * CPU time. Successful sign-ins do not count. @default `PASSWORD_CHECKS`
   */
  passwordChecks?: Partial<PasswordChecks>
  /** Highest `limit` that the management API applies to a list. @default 1000 */
  maxLimit?: number
  /** Highest `depth` to which the management API populates relations. @default 4 */
  maxDepth?: number
}

export type SecuritySettings = {
  readonly firstRegister: boolean
  readonly cors: readonly string[]
  readonly proxies: number
  readonly limits: Readonly<Record<LimitName, Limit | false>>
  readonly passwordChecks: Readonly<PasswordChecks>
  readonly maxLimit: number
  readonly maxDepth: number
}

/**
 * Checks the options of `security` and fills in the defaults.
 *
 * @throws INVALID_OPTIONS
 */
export function resolveSecurity(given: SecurityOptions = {}): SecuritySettings {
  return {
    firstRegister: given.firstRegister ?? false,
    cors: resolveCors(given.cors ?? []),
    proxies: whole('proxies', given.proxies ?? 1, 0),
    limits: resolveLimits(given.limits ?? {}),
    passwordChecks: resolveChecks(given.passwordChecks ?? {}),
    maxLimit: whole('maxLimit', given.maxLimit ?? 1_000, 1),
    maxDepth: whole('maxDepth', given.maxDepth ?? 4, 0),
  }
}

function resolveCors(origins: readonly string[]): string[] {
  return origins.map((origin, index) => {
    const isOrigin = /^https?:/.test(origin) && URL.canParse(origin)
    if (isOrigin && new URL(origin).origin === origin.replace(/\/$/, ''))
      return new URL(origin).origin
    throw optionsError(
      `security.cors[${index}]`,
      'one origin such as "https://front.example.org" ("*" would give every site access to accounts)',
      origin,
    )
  })
}

function resolveChecks(given: Partial<PasswordChecks>): PasswordChecks {
  const { burst, perSecond, atOnce } = PASSWORD_CHECKS
  const rate = given.perSecond ?? perSecond
  if (!(rate > 0 && Number.isFinite(rate)))
    throw optionsError('security.passwordChecks.perSecond', 'a number above 0', rate)
  return {
    burst: whole('passwordChecks.burst', given.burst ?? burst, 1),
    perSecond: rate,
    atOnce: whole('passwordChecks.atOnce', given.atOnce ?? atOnce, 1),
  }
}

function resolveLimits(given: NonNullable<SecurityOptions['limits']>): SecuritySettings['limits'] {
  const limits: Record<LimitName, Limit | false> = { ...LIMITS }
  for (const [name, value] of Object.entries(given)) {
    if (!isLimitName(name))
      throw optionsError(
        `security.limits.${name}`,
        `one of ${Object.keys(LIMITS).join(', ')}`,
        name,
      )
    if (value === undefined) continue
    if (value) {
      whole(`limits.${name}.points`, value.points, 1)
      whole(`limits.${name}.seconds`, value.seconds, 1)
    }
    limits[name] = value
  }
  return limits
}

function whole(name: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least) return value
  throw optionsError(`security.${name}`, `a whole number of ${least} or more`, value)
}

function isLimitName(name: string): name is LimitName {
  return name in LIMITS
}
