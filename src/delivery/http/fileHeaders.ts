/** Types that a browser shows by itself, and that cannot run anything there. */
const SHOWN_INLINE =
  /^(image\/(avif|webp|jpeg|png|gif)|video\/(mp4|webm)|application\/pdf|text\/vtt)$/

/** Longest time that anybody keeps a file without asking, seconds. */
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
  const kind = SHOWN_INLINE.test(mimeType) ? 'inline' : 'attachment'
  return {
    'Content-Type': mimeType,
    'Content-Disposition': `${kind}; ${dispositionName(filename)}`,
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

/** Both forms of RFC 6266: plain for old clients, UTF-8 for the others. */
function dispositionName(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${encoded}`
}
