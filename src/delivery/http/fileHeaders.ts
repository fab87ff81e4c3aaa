import { disposition } from '../../security/files/disposition.js'

/** Longest time that a cache stores a file without revalidation, seconds. */
const MAX_AGE = 300

type Facts = {
  filename: string
  mimeType: string
  etag: string
  /** When it may no longer be shown, and the moment now; RFC 3339. */
  until: string
  at: string
  isPreview: boolean
}

/** Headers of a public file, whichever way its bytes come. */
export function fileHeaders(facts: Facts): Record<string, string> {
  const { filename, mimeType, etag } = facts
  return {
    'Content-Type': mimeType,
    'Content-Disposition': disposition({ filename, mimeType }),
    'Cache-Control': cacheControl(facts),
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
  }
}

function cacheControl({ isPreview, until, at }: Facts): string {
  if (isPreview) return 'private, no-store'
  const left = Math.floor((Date.parse(until) - Date.parse(at)) / 1000)
  return `public, max-age=${Math.max(0, Math.min(MAX_AGE, left))}, must-revalidate`
}
