import { isIP } from 'node:net'

import { addressKind, type AddressKind } from './addressKind.js'

/** What is wrong with the address of a request; null: nothing that can be known without a resolver. Pure. */
export function checkUrl(
  url: string,
  { allowPrivate }: { allowPrivate: boolean },
): { failure: 'INVALID' | 'REFUSED_ADDRESS'; text: string } | null {
  if (!URL.canParse(url)) return { failure: 'INVALID', text: 'The address is no absolute URL.' }
  // It also reads the odd forms of IPv4: `0x7f.1` and `2130706433` are 127.0.0.1.
  const { protocol, hostname, username, password } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:')
    return { failure: 'INVALID', text: 'The address is neither https nor http.' }
  if (username !== '' || password !== '')
    return { failure: 'INVALID', text: 'The address holds a user name or a password.' }
  if (protocol === 'http:' && !allowPrivate)
    return { failure: 'REFUSED_ADDRESS', text: 'The address is not https.' }
  const host = bareHost(hostname)
  // Node asks no resolver for these.
  if (isIP(host) === 0 || isAllowed(addressKind(host), allowPrivate)) return null
  return refusal(hostname, allowPrivate)
}

export function isAllowed(kind: AddressKind, allowPrivate: boolean): boolean {
  return kind === 'public' || (kind === 'private' && allowPrivate)
}

export function refusal(host: string, allowPrivate: boolean) {
  const kind = allowPrivate ? 'an address that is never a receiver' : 'no public address'
  return { failure: 'REFUSED_ADDRESS' as const, text: `${host} leads to ${kind}.` }
}

/** An address of IPv6 without its brackets. */
function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}
