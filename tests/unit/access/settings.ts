import type { PayloadRequest } from 'payload'

import type { Role, Scope } from '../../../src/access/roles.js'
import { resolveOptions } from '../../../src/options.js'

/** French, Spanish and English, every collection under its own name. */
export const settings = resolveOptions({}, {})

/** A request as access functions see it. */
export function requestBy(user: object | null, locale: string | null = 'es'): PayloadRequest {
  return { user, locale, context: {} } as unknown as PayloadRequest // access reads nothing else
}

export function person(role: Role, locales: string[] = []): object {
  return { id: 1, collection: 'users', role, locales }
}

export function client(...scopes: Scope[]): object {
  return { id: 1, collection: 'api-clients', scopes }
}
