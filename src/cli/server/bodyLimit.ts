import { DEFAULT_SLUGS, UPLOAD_KEYS } from '../../entries/slugs.js'

const MB = 1024 * 1024

/** Most bytes that a request of this kind may carry. */
export const LIMITS = {
  /** One file with its fields; Payload itself stops at 200 MB a file. */
  upload: 210 * MB,
  /** Form state that the admin sends to its own server functions. */
  admin: 8 * MB,
  /** Memories and glossaries; what reads them stops at 32 MB of XML. */
  exchange: 33 * MB,
  other: 1 * MB,
} as const

/** Collections whose entries are files. */
const UPLOADS = [...UPLOAD_KEYS, 'consents' as const].map((key) => DEFAULT_SLUGS[key])
const UPLOAD_PATH = new RegExp(`^/api/(${UPLOADS.join('|')})(/[^/]+)?/?$`)
const EXCHANGE_PATH = /^\/api\/translation\/(memory|glossary)\/?$/

type Input = { method: string; path: string; contentType: string }

/** How many bytes a request may carry, by what it asks. */
export function bodyLimit({ method, path, contentType }: Input): number {
  const isMultipart = contentType.toLowerCase().startsWith('multipart/form-data')
  const writes = method === 'POST' || method === 'PATCH'
  if (isMultipart && writes && UPLOAD_PATH.test(path)) return LIMITS.upload
  if (method === 'POST' && /^\/admin(\/|$)/.test(path)) return LIMITS.admin
  if (method === 'POST' && EXCHANGE_PATH.test(path)) return LIMITS.exchange
  return LIMITS.other
}
