import { createHmac, timingSafeEqual } from 'node:crypto'

/** Longest life of a token, seconds. */
export const MAX_PREVIEW_SECONDS = 3600

/** Keeps these signatures apart from anything else that is signed with Payload's secret. */
const PURPOSE = 'payload-plugin-stories/preview/1'

/**
 * A token that lets its bearer read drafts through delivery until it expires: the moment of expiry
 * (seconds since 1970, base 36), a dot, and its HMAC-SHA256 in base64url.
 *
 * @param seconds Life, at most `MAX_PREVIEW_SECONDS`.
 */
export function signPreviewToken({
  secret,
  now,
  seconds = MAX_PREVIEW_SECONDS,
}: {
  secret: string
  now: Date
  seconds?: number
}): { token: string; expiresAt: string } {
  const expires = Math.floor(now.getTime() / 1000) + Math.min(seconds, MAX_PREVIEW_SECONDS)
  const text = expires.toString(36)
  return {
    token: `${text}.${signature(secret, text).toString('base64url')}`,
    expiresAt: new Date(expires * 1000).toISOString(),
  }
}

/** Whether the token was signed with this secret and has not expired. */
export function isPreviewToken({
  token,
  secret,
  now,
}: {
  token: string
  secret: string
  now: Date
}): boolean {
  const [, text, signed] = /^([0-9a-z]{1,9})\.([\w-]{43})$/.exec(token) ?? []
  if (!text || !signed) return false
  const given = Buffer.from(signed, 'base64url')
  const expected = signature(secret, text)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const left = Number.parseInt(text, 36) - now.getTime() / 1000
  return left > 0 && left <= MAX_PREVIEW_SECONDS
}

function signature(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`${PURPOSE} ${text}`).digest()
}
