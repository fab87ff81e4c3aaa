import { createHash } from 'node:crypto'

/**
 * The public id of a file's cover, made from the file's own: alike on every database, and found
 * again when the file is replaced. A UUID of version 8 (RFC 9562, section 5.8).
 */
export function coverUid(fileUid: string): string {
  const hex = createHash('sha256').update(`cover of ${fileUid}`).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
