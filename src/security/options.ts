import { z } from 'zod'

import { readOption } from '../entries/readOption.js'
import { said } from '../schema/said.js'
import { shapeOfEach, whole } from '../schema/shapes.js'

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

const NAMES = Object.keys(LIMITS) as LimitName[] // and no others

const LIMIT = said(
  z.union([z.literal(false), z.strictObject({ points: whole(1), seconds: whole(1) })]),
  { expected: 'false, or an object with `points` and `seconds`' },
)

const ORIGIN = said(
  z
    .string()
    .refine(isOrigin)
    .transform((given) => new URL(given).origin),
  {
    expected:
      'one origin such as "https://front.example.org" ("*" would give every site access to accounts)',
  },
)

/**
 * Request limits, account creation, proxies and cross-site cookies.
 *
 * @internal
 */
export const SECURITY = z
  .strictObject({
    firstRegister: z.boolean().default(false),
    cors: z.array(ORIGIN).default([]),
    proxies: whole(0).default(1),
    limits: z.strictObject(shapeOfEach(NAMES, (name) => LIMIT.default(LIMITS[name]))).prefault({}),
    passwordChecks: z
      .strictObject({
        burst: whole(1).default(PASSWORD_CHECKS.burst),
        perSecond: said(z.number().positive(), { expected: 'a number above 0' }).default(
          PASSWORD_CHECKS.perSecond,
        ),
        atOnce: whole(1).default(PASSWORD_CHECKS.atOnce),
      })
      .prefault({}),
    maxLimit: whole(1).default(1_000),
    maxDepth: whole(0).default(4),
  })
  .prefault({})

/**
 * Checks the options of `security` and fills in the defaults.
 *
 * @throws INVALID_OPTIONS
 */
export function resolveSecurity(given?: SecurityOptions): SecuritySettings {
  return readOption('security', SECURITY, given)
}

function isOrigin(given: string): boolean {
  if (!/^https?:/.test(given) || !URL.canParse(given)) return false
  return new URL(given).origin === given.replace(/\/$/, '')
}
