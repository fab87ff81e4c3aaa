/** What a request asks for. Everything that is decided about it by its path is decided by this. */
export type RequestTarget = {
  /** Absolute, in normal form, without the query. */
  path: string
  kind: 'admin' | 'api' | 'asset' | 'delivery' | 'image' | 'page'
}

const KINDS: [kind: RequestTarget['kind'], pattern: RegExp][] = [
  ['delivery', /^\/api\/delivery(\/|$)/],
  ['api', /^\/api(\/|$)/],
  ['admin', /^\/admin(\/|$)/],
  ['image', /^\/_next\/image(\/|$)/],
  ['asset', /^\/_next\/static\//],
]

/**
 * Letters, digits and signs that RFC 3986 §2.3 wants plain (`~` aside, which old clients encode),
 * separators, dots and controls, in their encoded form: one reader decodes them before it looks,
 * another does not.
 */
const AMBIGUOUS = /%(2[def]|3\d|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9af]|[01][\da-f])/i

/** Decoded twice, these are separators, dots and controls. The name of a file may have others. */
const TWICE = /%25(2[ef]|5c|[01][\da-f])/i

/**
 * Reads the target of a request (RFC 9112 §3.2). Pure.
 *
 * @returns null when the path does not normalise to itself: dot segments, empty segments, encoded
 * dots, slashes or letters, backslashes, control characters, invalid escapes, absolute form, `*`.
 *
 * @example
 * readRequestTarget('/api/themes?limit=1') // { path: '/api/themes', kind: 'api' }
 * readRequestTarget('/x/../api/themes') // null
 */
export function readRequestTarget(target: string): RequestTarget | null {
  const [path = ''] = target.split('?', 1)
  if (!isNormal(path) || target.includes('#')) return null
  const [kind] = KINDS.find(([, pattern]) => pattern.test(path)) ?? ['page' as const]
  return { path, kind }
}

function isNormal(path: string): boolean {
  if (!path.startsWith('/') || path.includes('//')) return false
  if (AMBIGUOUS.test(path) || TWICE.test(path)) return false
  try {
    decodeURIComponent(path)
    // Next resolves it in this way.
    return new URL(path, 'http://localhost').pathname === path
  } catch {
    return false
  }
}
