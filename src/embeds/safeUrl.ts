/**
 * An address that a visitor may be led to, or an image loaded from: of `https`, `mailto`, or the
 * server of the API itself; null for any other, `javascript:` and `data:` among them. Pure.
 */
export function safeUrl(given: string | null | undefined, endpoint: string): string | null {
  if (!given || !URL.canParse(given)) return null
  const { protocol, origin, href, username } = new URL(given)
  if (username !== '') return null
  if (protocol === 'https:' || protocol === 'mailto:') return href
  return protocol === 'http:' && origin === new URL(endpoint).origin ? href : null
}
