import type { PayloadRequest } from 'payload'

import { type Via, VIAS } from './types.js'
import { operationContext } from '../entries/operationContext.js'

/** On the custom config of a program that works by the Local API: the way that its acts come in by. */
export const VIA = 'auditVia'

type Asked = Pick<PayloadRequest, 'context' | 'headers' | 'payload' | 'payloadAPI'>

/**
 * By which way a request came in. The admin asks through REST and by server functions of its own;
 * it is known by its page in `Referer`, which whoever signs in with a cookie could forge: it tells
 * screens from programs, and nothing rests on it.
 */
export function viaOf({ context, headers, payload, payloadAPI }: Asked): Via {
  const { custom, routes } = payload.config
  const told: unknown =
    operationContext({ context }).via ?? (custom as Record<string, unknown> | undefined)?.[VIA]
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
