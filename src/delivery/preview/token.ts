import { createHmac, timingSafeEqual } from 'node:crypto'

/** Longest life of a token, seconds. */
export const MAX_PREVIEW_SECONDS = 3600

/** Keeps these signatures apart from anything else that is signed with Payload's secret. */
const PURPOSE = 'payload-plugin-stories/preview/2'

/** Whose rights a token carries. */
export type Maker = {
  /** Slug of the accounts' or API clients' collection. */
  collection: string
  id: string
  /** The session in which it was made; null: none, as with an API key. */
  session: string | null
}

type Signed = { secret: string; now: Date; maker: Maker }

/**
 * A token that lets its bearer read drafts through delivery until it expires or its maker may no
 * longer read them: the moment of expiry (seconds since 1970, base 36), the maker (JSON in
 * base64url), and the HMAC-SHA256 of both in base64url, between dots.
 *
 * @param seconds Life, at most `MAX_PREVIEW_SECONDS`.
 */
export function signPreviewToken({
  secret,
  now,
  maker: { collection, id, session },
  seconds = MAX_PREVIEW_SECONDS,
}: Signed & { seconds?: number }): { token: string; expiresAt: string } {
  const expires = Math.floor(now.getTime() / 1000) + Math.min(seconds, MAX_PREVIEW_SECONDS)
  const maker = Buffer.from(JSON.stringify([collection, id, session])).toString('base64url')
  const text = `${expires.toString(36)}.${maker}`
  return {
    token: `${text}.${signature(secret, text).toString('base64url')}`,
    expiresAt: new Date(expires * 1000).toISOString(),
  }
}

/** Who made the token; null unless it was signed with this secret and has not expired. */
export function makerOf({ token, secret, now }: Omit<Signed, 'maker'> & { token: string }) {
  const [, text = '', expires = '', maker = '', signed = ''] =
    /^(([0-9a-z]{1,9})\.([\w-]{1,400}))\.([\w-]{43})$/.exec(token) ?? []
  const given = Buffer.from(signed, 'base64url')
  const expected = signature(secret, text)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const left = Number.parseInt(expires, 36) - now.getTime() / 1000
  return left > 0 && left <= MAX_PREVIEW_SECONDS ? readMaker(maker) : null
}

/** Signed by us, so it has the shape that we gave it. */
function readMaker(text: string): Maker {
  const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, null]
  const [collection, id, session] = parts
  return { collection, id, session }
}

function signature(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`${PURPOSE} ${text}`).digest()
}
