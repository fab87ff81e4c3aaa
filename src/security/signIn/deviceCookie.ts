import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Name of the cookie that a browser gets after a sign-in. */
export const DEVICE_COOKIE = 'stories-device'

/** How long a browser is remembered, seconds. */
export const DEVICE_SECONDS = 90 * 24 * 3600

/** Keeps these signatures apart from anything else that is signed with Payload's secret. */
const PURPOSE = 'payload-plugin-stories/device/1'

type Signed = { account: string; secret: string; now: Date }

/**
 * A mark that a browser has signed in to an account before. It does not sign anyone in; it only
 * lets the account's owner skip the queue during an attack.
 *
 * @see https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export function signDevice({ account, secret, now }: Signed): string {
  const expires = Math.floor(now.getTime() / 1000) + DEVICE_SECONDS
  const text = `${randomBytes(12).toString('base64url')}.${expires.toString(36)}`
  return `${text}.${signature({ account, secret, text })}`
}

/** The browser's own id, when the mark was made for this account and has not expired; else null. */
export function readDevice({
  account,
  secret,
  now,
  mark,
}: Signed & { mark: string }): string | null {
  const [, id, expires, signed] = /^([\w-]{16})\.([0-9a-z]{1,9})\.([\w-]{43})$/.exec(mark) ?? []
  if (!id || !expires || !signed) return null
  const expected = Buffer.from(signature({ account, secret, text: `${id}.${expires}` }))
  if (!timingSafeEqual(expected, Buffer.from(signed))) return null
  return Number.parseInt(expires, 36) * 1000 > now.getTime() ? id : null
}

/** The mark among the cookies of a request; empty when there is none. */
export function deviceMarkOf(cookies: string | null | undefined): string {
  return new RegExp(`(?:^|;\\s*)${DEVICE_COOKIE}=([^;]+)`).exec(cookies ?? '')?.[1] ?? ''
}

function signature({ account, secret, text }: Omit<Signed, 'now'> & { text: string }): string {
  const name = createHash('sha256').update(account).digest('hex')
  return createHmac('sha256', secret).update(`${PURPOSE} ${name} ${text}`).digest('base64url')
}
