import type { CollectionKey } from '../entries/slugs.js'
import type { Caller } from '../access/roles.js'

/** The actions, in the order of the admin's filter. */
export const ACTIONS = [
  'create',
  'duplicate',
  'edit',
  'publish',
  'unpublish',
  'schedule',
  'cancelSchedule',
  'restore',
  'trash',
  'untrash',
  'submit',
  'approve',
  'reject',
  'settle',
  'assign',
  'request',
  'delete',
  'replace',
  'withdraw',
  'signIn',
  'signInFailed',
  'signOut',
  'askPassword',
  'resetPassword',
  'changePassword',
  'changeRights',
  'makeKey',
  'revokeKey',
  'export',
  'prune',
  'resend',
] as const
export type AuditAction = (typeof ACTIONS)[number]

/** The interface of a request. */
export const VIAS = ['admin', 'rest', 'graphql', 'local', 'job', 'cli'] as const
export type Via = (typeof VIAS)[number]

/** Roles that can stand in the log: people's, and that of API clients. */
export type ActorRole = NonNullable<Caller['role']>

/** Who did something. */
export type Actor = {
  /** `Name <e-mail>`, an API client's name, `system` (the server itself) or `anonymous`. */
  name: string
  /** Id of the account or API client; null for the last two. */
  id: string | null
  role: ActorRole | null
}

/** An event as reported; `logEvent` adds who, when and from where. */
export type AuditEvent = {
  action: AuditAction
  /** Kind of what it was done to; absent when it was done to nothing stored. */
  entryType?: CollectionKey
  /** `uid` of the entry or upload; the id of an account or API client. */
  entry?: string | null
  /** Its title. Nothing personal except account names. */
  entryTitle?: string | null
  /** Locale of the changed texts; null: shared fields or the whole entry. */
  locale?: string | null
  /** Paths of the fields that changed, never their values. */
  fields?: readonly string[]
  /** Codes that say more, such as `editor → admin`; never text written by a user. */
  detail?: string | null
  /** The actor, if not the request's user. */
  actor?: Actor
}

/** One event as it is stored and exported. */
export type AuditRow = {
  /** RFC 3339, UTC. */
  at: string
  action: string
  actor: string
  actorId: string | null
  role: string | null
  entryType: string | null
  entry: string | null
  entryTitle: string | null
  locale: string | null
  fields: readonly string[]
  detail: string | null
  /** Network address of the caller; null for internal calls. */
  address: string | null
  via: string
}
