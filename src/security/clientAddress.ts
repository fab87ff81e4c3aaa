import { isIP } from 'node:net'

/**
 * The network address of the client; null if there is none, as in the Local API.
 *
 * Each proxy in front of the app appends the address that it sees to `X-Forwarded-For`; earlier
 * entries may be forged by the client.
 *
 * @param proxies How many proxies in front to trust; our own server counts as one, because it
 * rewrites the header. 0: none, so no address is known. @default 1
 */
export function clientAddress(headers: Headers, proxies = 1): string | null {
  if (proxies === 0) return null
  const forwarded = headers.get('x-forwarded-for')?.split(',') ?? []
  const entry = forwarded[Math.max(0, forwarded.length - proxies)]
  return plainAddress(entry ?? headers.get('x-real-ip') ?? '')
}

/**
 * An address without port, brackets or zone, IPv4 in its own form; null when it is none.
 *
 * @example
 * plainAddress('[::ffff:192.0.2.1]:443') // '192.0.2.1'
 */
export function plainAddress(text: string): string | null {
  const trimmed = text.trim()
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed) ?? []
  const [, withPort] = /^([\d.]+):\d+$/.exec(trimmed) ?? []
  const address = (bracketed ?? withPort ?? trimmed).replace(/%.*$/, '').toLowerCase()
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/, '')
  return isIP(plain) === 0 ? null : plain
}

/**
 * What counts as one sender: an IPv4 address, or the /64 that a subscriber has of IPv6
 * (RFC 6177, §2). Requests without an address are one sender together.
 */
export function senderOf(address: string | null): string {
  if (address === null) return 'unknown'
  return isIP(address) === 6 ? groups(address).slice(0, 4).join(':') : address
}

/** The network that a sender is part of: /16 of IPv4, /32 of IPv6. */
export function networkOf(address: string | null): string {
  if (address === null) return 'unknown'
  if (isIP(address) === 6) return groups(address).slice(0, 2).join(':')
  return address.split('.').slice(0, 2).join('.')
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groups(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  const all = [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...right]
  return all.map((group) => group.replace(/^0+(?=.)/, ''))
}
