/** Types that a browser shows by itself, and that cannot run anything there. */
const SHOWN_INLINE =
  /^(image\/(avif|webp|jpeg|png|gif)|video\/(mp4|webm)|application\/pdf|text\/vtt)$/

/**
 * `Content-Disposition` of a file: shown in the browser only when its type can do no harm there. The
 * name comes in both forms of RFC 6266: plain for old clients, UTF-8 (RFC 8187) for the others.
 */
export function disposition({
  filename,
  mimeType,
}: {
  filename: string
  mimeType: string
}): string {
  const [type = ''] = mimeType.split(';', 1)
  const kind = SHOWN_INLINE.test(type.trim().toLowerCase()) ? 'inline' : 'attachment'
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(filename.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
