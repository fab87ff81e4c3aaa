import type { PayloadRequest } from 'payload'

import { VIA } from './contextKeys.js'
import { type Via, VIAS } from './types.js'

type Asked = Pick<PayloadRequest, 'context' | 'headers' | 'payload' | 'payloadAPI'>

/**
 * By which way a request came in. The admin asks through REST and by server functions of its own;
 * it is known by its page in `Referer`, which whoever signs in with a cookie could forge: it tells
 * screens from programs, and nothing rests on it.
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
