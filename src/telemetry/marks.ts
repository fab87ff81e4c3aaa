import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'

/**
 * Stands for an account in a log: the same name gives the same mark, and without the secret of the
 * server no name can be tried against it. 16 hex digits.
 */
export function accountMark(secret: string, account: string): string {
  const key = createHmac('sha256', secret).update('log of accounts').digest()
  return createHmac('sha256', key).update(account.toLowerCase().trim()).digest('hex').slice(0, 16)
}

/**
 * The network of an address, as it may stand in a log: /24 of IPv4, /64 of IPv6.
 *
 * @example
 * networkText('192.0.2.77') // '192.0.2.0/24'
 */
export function networkText(address: string | null): string {
  const kind = isIP(address ?? '')
  if (address === null || kind === 0) return 'unknown'
  if (kind === 4) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  // Node's own parser writes an address out, but gives no groups.
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const all = [...left, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...right]
  return `${all.slice(0, 4).join(':')}::/64`
}
