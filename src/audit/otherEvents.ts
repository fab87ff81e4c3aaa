import type { Changed } from './changedPaths.js'
import type { AuditEvent } from './types.js'

type Doc = Record<string, unknown>
type Kind = 'create' | 'duplicate' | 'update'

/** The effects of a save of an upload, a consent, an account, an API client or a term. */
export type OtherChange = {
  operation: Kind
  /** Locale of the request; only uploads have texts of their own in each. */
  locale: string
  changed: Changed
  /** The document before, in one locale; empty when it is new. */
  before: Doc
  /** What was saved, in the same shape. */
  after: Doc
  /** The save brought a file, or a password. */
  brought: { file: boolean; password: boolean }
}

/** Uploads: a new file in place of the old one is told apart from a change of the texts. */
export function uploadEvents({ operation, locale, changed, brought }: OtherChange): AuditEvent[] {
  if (operation !== 'update') return [born(operation)]
  const events: AuditEvent[] = []
  if (changed.localised.length > 0)
    events.push({ action: 'edit', locale, fields: changed.localised })
  if (brought.file) events.push({ action: 'replace', fields: withFile(changed.shared) })
  else if (changed.shared.length > 0) events.push({ action: 'edit', fields: changed.shared })
  return events
}

function withFile(fields: readonly string[]): string[] {
  return [...new Set(['file', ...fields])]
}

/** Consents: names of fields only. */
export function consentEvents(change: OtherChange): AuditEvent[] {
  const { operation, changed, before, after, brought } = change
  const isWithdrawn = Boolean(after.withdrawnOn) && !before.withdrawnOn
  if (operation !== 'update') {
    return isWithdrawn ? [born(operation), { action: 'withdraw' }] : [born(operation)]
  }
  const fields = [...changed.localised, ...changed.shared]
  const all = brought.file ? withFile(fields) : fields
  if (all.length === 0) return []
  return [{ action: isWithdrawn ? 'withdraw' : 'edit', fields: all }]
}

/** Terms of the glossary: what is said of them binds every translator. */
export function termEvents({ operation, changed }: OtherChange): AuditEvent[] {
  if (operation !== 'update') return [born(operation)]
  const fields = [...changed.localised, ...changed.shared]
  return fields.length > 0 ? [{ action: 'edit', fields }] : []
}

const RIGHTS = ['role', 'locales', 'scopes']

/** Accounts: rights and password apart from the rest. */
export function accountEvents(change: OtherChange): AuditEvent[] {
  const { operation, after, brought } = change
  if (operation !== 'update') return [{ ...born(operation), detail: rightsOf(after) }]
  const events = changesOf(change)
  return brought.password ? [{ action: 'changePassword' }, ...events] : events
}

/** API clients: their key apart from the rest. */
export function apiClientEvents(change: OtherChange): AuditEvent[] {
  const { operation, before, after } = change
  const made: AuditEvent[] = isText(after.apiKey) ? [{ action: 'makeKey' }] : []
  if (operation !== 'update') return [{ ...born(operation), detail: rightsOf(after) }, ...made]
  const isEmptied = 'apiKey' in after && after.apiKey !== undefined && !isText(after.apiKey)
  const isSwitchedOff = after.enableAPIKey === false && before.enableAPIKey === true
  const isRevoked = made.length === 0 && before.hasAPIKey !== false && (isEmptied || isSwitchedOff)
  const key: AuditEvent[] = isRevoked ? [{ action: 'revokeKey' }] : made
  return [...key, ...changesOf(change)]
}

function changesOf({ changed, before, after }: OtherChange): AuditEvent[] {
  const fields = [...changed.localised, ...changed.shared]
  const rights = fields.filter((field) => RIGHTS.includes(field))
  const rest = fields.filter((field) => !RIGHTS.includes(field))
  const events: AuditEvent[] = []
  if (rights.length > 0) {
    const detail = `${rightsOf(before)} → ${rightsOf({ ...before, ...after })}`
    events.push({ action: 'changeRights', fields: rights, detail })
  }
  if (rest.length > 0) events.push({ action: 'edit', fields: rest })
  return events
}

/** `translator: es, fr`, `admin`, or the scopes of an API client. */
function rightsOf({ role, locales, scopes }: Doc): string {
  const codes = [locales, scopes].flat().filter(isText)
  return [role, codes.join(', ')].filter(isText).join(': ') || '—'
}

function born(operation: Kind): AuditEvent {
  return { action: operation === 'duplicate' ? 'duplicate' : 'create' }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
