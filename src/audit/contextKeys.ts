/**
 * On a request's context, the way that its acts come in by, for code that works on somebody's
 * behalf: `context: { [VIA]: 'job' }`.
 */
export const VIA = 'auditVia'

/**
 * On a request's context: its updates bring a version back, so they are logged as restoring it:
 * `context: { [RESTORES]: true }`.
 */
export const RESTORES = 'auditRestores'
