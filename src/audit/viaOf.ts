import type { PayloadRequest } from 'payload'

import { VIA } from './contextKeys.js'
import { type Via, VIAS } from './types.js'

type Asked = Pick<PayloadRequest, 'context' | 'headers' | 'payload' | 'payloadAPI'>

/**
 * The interface of a request. The admin uses REST and its own server functions and is recognised by
 * its page in `Referer`. A user with a cookie could forge that: it only distinguishes screens from
 * programs, and no check depends on it.
 */
export function viaOf({ context, headers, payload, payloadAPI }: Asked): Via {
  const { custom, routes } = payload.config
  const told: unknown = context[VIA] ?? (custom as Record<string, unknown> | undefined)?.[VIA]
  const known = VIAS.find((via) => via === told)
  if (known) return known
  if (payloadAPI === 'GraphQL') return 'graphql'
  if (isFromAdmin(headers, routes.admin)) return 'admin'
  return payloadAPI === 'REST' ? 'rest' : 'local'
}

function isFromAdmin(headers: Headers, admin: string): boolean {
  if (headers.has('authorization')) return false
  const page = headers.get('referer')
  if (!page || !URL.canParse(page)) return false
  const { pathname } = new URL(page)
  return pathname === admin || pathname.startsWith(`${admin.replace(/\/$/, '')}/`)
}
