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

/**
 * Whether a request carries a session token that this server signed and that has not expired. Asks
 * no database, so it can be known before a body is read: Payload still decides whether the session
 * exists and whom it belongs to. Pure.
 */
export function isSignedSession({ authorization = '', cookie = '', key, now }: Asked): boolean {
  const [, inHeader] = /^(?:JWT|Bearer) (\S+)$/.exec(authorization) ?? []
  const inCookies = [...cookie.matchAll(COOKIE)].map(([, token = '']) => token)
  const tokens = [...(inHeader ? [inHeader] : []), ...inCookies].slice(0, MOST)
  return tokens.some((token) => isSigned({ token, key, now }))
}

/** The key that Payload makes of the config's secret to sign tokens with (`payload/dist/index.js`). */
export function signingKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 32)
}

function isSigned({ token, key, now }: { token: string; key: string; now: Date }): boolean {
  const [head = '', claims = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || asJson(head).alg !== 'HS256') return false
  const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { exp } = asJson(claims)
  return typeof exp === 'number' && exp * 1000 > now.getTime()
}

function asJson(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return Object(value) as Record<string, unknown> // `Object` makes it safe to look
  } catch {
    return {}
  }
}
