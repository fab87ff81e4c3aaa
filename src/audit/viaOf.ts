import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { type Via, VIAS } from './types.js'
import { operationContext } from '../entries/operationContext.js'

/** On the custom config of a program that works by the Local API: the way that its acts come in by. */
export const VIA = 'auditVia'

type Asked = Pick<PayloadRequest, 'context' | 'headers' | 'payload' | 'payloadAPI'>

/**
 * The interface of a request. The admin uses REST and its own server functions and is recognised by
 * its page in `Referer`. A user with a cookie could forge that: it only distinguishes screens from
 * programs, and no check depends on it.
 */
export function viaOf({ context, headers, payload, payloadAPI }: Asked): Via {
  const { custom, routes } = payload.config
  const told: unknown =
    operationContext({ context }).via ?? (custom as Record<string, unknown> | undefined)?.[VIA]
  const known = VIAS.find((via) => via === told)
  if (known) return known
  if (payloadAPI === 'GraphQL') return 'graphql'
  const page = formatAdminURL({ adminRoute: routes.admin, includeBasePath: true, relative: true })
  if (isFromAdmin(headers, page)) return 'admin'
  return payloadAPI === 'REST' ? 'rest' : 'local'
}

function isFromAdmin(headers: Headers, admin: string): boolean {
  if (headers.has('authorization')) return false
  const page = headers.get('referer')
  if (!page || !URL.canParse(page)) return false
  const { pathname } = new URL(page)
  return pathname === admin || pathname.startsWith(`${admin.replace(/\/$/, '')}/`)
}
