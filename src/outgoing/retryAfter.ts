/** The most that is believed, seconds: a day. */
const MOST = 86_400

/**
 * After how many seconds a server asks to be tried again (RFC 9110 §10.2.3); null: it does not. Pure.
 *
 * @param header `Retry-After`: seconds, or a date.
 */
export function retryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  if (!/^\d{1,9}$| GMT$/.test(header)) return null
  const seconds = header.endsWith('GMT')
    ? Math.ceil((Date.parse(header) - now.getTime()) / 1000)
    : Number(header)
  return Number.isNaN(seconds) ? null : Math.min(MOST, Math.max(0, seconds))
}
