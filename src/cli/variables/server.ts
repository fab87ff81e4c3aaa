import { isIP } from 'node:net'
import { z } from 'zod'

import { isHeaderName } from '../../http/headerName.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { digits, optional, variable } from './variable.js'

/** Where the server listens, and who is in front of it. */
export const SERVER = {
  PORT: variable(digits(5).pipe(z.int().min(1).max(65_535)), {
    meaning: 'TCP port on which the server listens.',
    expected: 'a whole number from 1 to 65535',
    remedy: 'Use PORT=3000 or leave it out.',
    fallback: '3000',
  }),
  HOST: optional(z.string(), {
    meaning: 'Address on which the server listens; without it, every interface.',
    expected: 'an address of this machine',
    remedy: 'Leave it out.',
    examples: ['127.0.0.1'],
  }),
  PUBLIC_URL: optional(
    z
      .string()
      .refine(isPublicUrl)
      .transform((given) => new URL(given).origin),
    {
      meaning:
        'The public address of the server. Set it on every server that others can reach: the admin then accepts sign-in cookies only from this address, and links use it. Without it, sign in on http://localhost:PORT or http://127.0.0.1:PORT.',
      expected: 'the public http(s) address of the server, without a path',
      remedy: 'Use PUBLIC_URL=https://cms.example.org or leave it out.',
      examples: ['https://cms.example.org'],
    },
  ),
  TRUST_PROXY: variable(
    z
      .string()
      .refine((given) => isCount(given) || entriesOf(given).every(isNetwork))
      .transform((given) => (isCount(given) ? Number(given) : entriesOf(given))),
    {
      meaning:
        'How many proxies (load balancer, CDN, nginx) are in front of the server, or their addresses or networks. Each appends the client’s address to `X-Forwarded-For`. The server trusts only these proxies; sign-in limits and the audit log use the address.',
      expected:
        'the number of proxies in front, or their addresses or networks separated by commas',
      remedy:
        'Use TRUST_PROXY=1 or TRUST_PROXY=10.0.0.0/8,loopback, or leave it out if there is no proxy.',
      fallback: '0',
      examples: ['1', '10.0.0.0/8,loopback'],
    },
  ),
  CORS_ORIGINS: optional(
    z
      .string()
      .transform(originsIn)
      .refine((origins) => origins.every(isOrigin)),
    {
      meaning:
        'Other sites whose pages can use the management API with the cookies of signed-in users. The delivery API does not need this: any site can read it.',
      expected: 'origins separated by commas, without paths and without *',
      remedy:
        'Use CORS_ORIGINS=https://tools.example.org or leave it out; the delivery API is always open to every site.',
      examples: ['https://tools.example.org'],
    },
  ),
  CORS_HEADERS: optional(
    z
      .string()
      .transform(entriesOf)
      .refine((names) => names.every(isHeaderName)),
    {
      meaning:
        'Request headers that pages of any site may send to the delivery API, besides its own.',
      expected: 'names of headers separated by commas',
      remedy: 'Use CORS_HEADERS=apollographql-client-name or leave it out.',
      examples: ['apollographql-client-name,apollographql-client-version'],
    },
  ),
  STOP_SECONDS: variable(digits(3), {
    meaning: 'How many seconds requests in flight have to finish when the server stops.',
    expected: 'a whole number of seconds from 0 to 999',
    remedy: `Use STOP_SECONDS=${REQUEST_LIMITS.time.stop} or leave it out.`,
    fallback: String(REQUEST_LIMITS.time.stop),
  }),
}

function isPublicUrl(given: string): boolean {
  if (!URL.canParse(given)) return false
  const { protocol, pathname, search, username, hash } = new URL(given)
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !username && !hash
}

function isCount(given: string): boolean {
  return /^\d{1,2}$/.test(given)
}

function entriesOf(given: string): string[] {
  return given.split(',').map((entry) => entry.trim())
}

/** Names of networks that `proxy-addr` knows. */
const NAMED = ['loopback', 'linklocal', 'uniquelocal']

function isNetwork(entry: string): boolean {
  if (NAMED.includes(entry)) return true
  const [address = '', prefix, ...more] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  if (prefix === undefined) return true
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)
}

function originsIn(given: string): string[] {
  return entriesOf(given)
    .map((entry) => entry.replace(/\/$/, ''))
    .filter((entry) => entry !== '')
}

function isOrigin(entry: string): boolean {
  return /^https?:\/\//.test(entry) && URL.canParse(entry) && new URL(entry).origin === entry
}
