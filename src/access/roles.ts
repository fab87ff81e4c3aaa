import type { PayloadRequest } from 'payload'

import type { Settings } from '../entries/settings.js'
import { isOver } from './keyIsOver.js'

/** What a person may do, from most to least. */
export const ROLES = ['admin', 'editor', 'reviewer', 'translator', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** What an API client may read: `read` published entries, `preview` drafts too. */
export const SCOPES = ['read', 'preview'] as const
export type Scope = (typeof SCOPES)[number]

/** A person or program as far as access decides: one shape for every auth collection. */
export type Caller = {
  role: Role | 'apiClient' | null
  /** Locales that a reviewer or translator writes; empty for the others. */
  locales: readonly string[]
  /** Scopes of an API client; empty for people. */
  scopes: readonly Scope[]
}

type User = PayloadRequest['user']

const NOBODY: Caller = { role: null, locales: [], scopes: [] }

/**
 * The caller's role. Null for anonymous callers and for accounts without a role: in a host app
 * with its own users collection (`collections.users: false`), people need a `role` field.
 */
export function roleOf(user: User | undefined, settings: Settings): Caller['role'] {
  return callerOf(user, settings).role
}

/** Who is calling, read from the account that Payload loaded from the database. */
export function callerOf(user: User | undefined, settings: Settings): Caller {
  if (!user) return NOBODY
  // Accounts of a host's own collections have no known type.
  const account: Record<string, unknown> = { ...user }
  if (account.collection === settings.slugs.apiClients) {
    if (settings.off.has('apiClients') || isOver(account.expiresOn, new Date())) return NOBODY
    return { role: 'apiClient', locales: [], scopes: textsOf(account.scopes).filter(isScope) }
  }
  if (!settings.off.has('users') && account.collection !== settings.slugs.users) return NOBODY
  if (!isRole(account.role)) return NOBODY
  return { role: account.role, locales: textsOf(account.locales), scopes: [] }
}

function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}

function isScope(value: string): value is Scope {
  return SCOPES.some((scope) => scope === value)
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
