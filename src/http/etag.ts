import { createHash } from 'node:crypto'

/** A strong validator: the same for the same bytes, and for no others (RFC 9110 §8.8.3). */
export function etagOf(body: Uint8Array | string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/**
 * The validator of the same answer in a coding, whose bytes are others. It needs no look at them, so
 * that nothing is compressed for a caller who has it.
 */
export function codedEtag(etag: string, coding: string | null): string {
  return coding === null ? etag : etag.replace(/"$/, `-${coding}"`)
}

/**
 * Whether `If-None-Match` names the validator. Weak comparison (RFC 9110 §13.1.2): a server in front
 * that compresses makes ours weak.
 */
export function isNotModified(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  const known = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}
