import { isIP } from 'node:net'

import type { Problem } from './environment.js'

/** Names of networks that `proxy-addr` knows. */
const NAMED = ['loopback', 'linklocal', 'uniquelocal']

/** `TRUST_PROXY`: a number of proxies, or the addresses or networks that they have. */
export function readProxies(given: string | null, problem: Problem): number | readonly string[] {
  if (given === null) return 0
  if (/^\d{1,2}$/.test(given)) return Number(given)
  const list = given.split(',').map((entry) => entry.trim())
  if (list.every(isNetwork)) return list
  problem(
    'TRUST_PROXY',
    'the number of proxies in front, or their addresses or networks separated by commas',
    'Use TRUST_PROXY=1 or TRUST_PROXY=10.0.0.0/8,loopback, or leave it out if there is no proxy.',
  )
  return 0
}

function isNetwork(entry: string): boolean {
  if (NAMED.includes(entry)) return true
  const [address = '', prefix, ...more] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  if (prefix === undefined) return true
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)
}
