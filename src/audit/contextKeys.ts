/**
 * Key in a request's context for the interface of its actions, for code that acts on a user's
 * behalf: `context: { [VIA]: 'job' }`.
 */
export const VIA = 'auditVia'

/**
 * On a request's context: its updates bring a version back, so they are logged as restoring it:
 * `context: { [RESTORES]: true }`.
 */
export const RESTORES = 'auditRestores'
