const DELIVERY_PATH = '/api/delivery/graphql'

/** The loopback origin under which this server reaches itself, whatever stands in front of it. */
export function ownOrigin(): string {
  const host = process.env.HOST ?? ''
  const everywhere = ['', '0.0.0.0', '::', '[::]', 'localhost'].includes(host)
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port()}`
}

/** The names under which the server may know itself; Next writes `localhost` for any loopback address. */
export function ownOrigins(): string[] {
  return [...new Set([ownOrigin(), `http://localhost:${port()}`])]
}

/** URL of the delivery API on this server. */
export function deliveryUrl(): string {
  return ownOrigin() + DELIVERY_PATH
}

/**
 * The origin that the visitor sees, without trailing slash: `PUBLIC_URL`, or else the one asked for
 * with these headers.
 */
export function visitorOrigin(sent: Headers): string {
  const publicUrl = process.env.PUBLIC_URL
  if (publicUrl) return publicUrl.replace(/\/+$/, '')
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? ''
  // A header is what its sender wants it to be: only a plain host goes into a page.
  if (!/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host)) return ownOrigin()
  return `${sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
}

const port = (): string => process.env.PORT || '3000'
