import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Payload's cookie of a session. */
const COOKIE = /(?:^|;\s*)payload-token=([^;]+)/g

/** Most tokens of one request that are looked at. */
const MOST = 4

type Asked = {
  authorization: string | undefined
  cookie: string | undefined
  /** `signingKey` of the secret. */
  key: string
  now: Date
}

/** Whose session a token is. */
type Session = { collection: string; id: number | string }

/**
 * Whose session token a request carries that this server signed and that has not expired; null for
 * none. Asks no database, so it can be known before a body is read: Payload still decides whether
 * the session exists. Pure.
 */
export function signedSession(asked: Asked): Session | null {
  const { authorization = '', cookie = '', key, now } = asked
  const [, inHeader] = /^(?:JWT|Bearer) (\S+)$/.exec(authorization) ?? []
  const inCookies = [...cookie.matchAll(COOKIE)].map(([, token = '']) => token)
  const tokens = [...(inHeader ? [inHeader] : []), ...inCookies].slice(0, MOST)
  for (const token of tokens) {
    const session = sessionIn({ token, key, now })
    if (session) return session
  }
  return null
}

/** The key that Payload makes of the config's secret to sign tokens with (`payload/dist/index.js`). */
export function signingKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 32)
}

type Token = { token: string; key: string; now: Date }

function sessionIn({ token, key, now }: Token): Session | null {
  const [head = '', claims = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || asJson(head).alg !== 'HS256') return null
  const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const { exp, collection, id } = asJson(claims)
  if (typeof exp !== 'number' || exp * 1000 <= now.getTime()) return null
  const known = typeof id === 'number' || typeof id === 'string' ? id : ''
  return { collection: typeof collection === 'string' ? collection : '', id: known }
}

function asJson(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return Object(value) as Record<string, unknown> // `Object` makes it safe to look
  } catch {
    return {}
  }
}
