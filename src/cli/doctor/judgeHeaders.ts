/** What a browser is told about an answer; pure. Empty when all is said. */
export type Place = 'api' | 'admin' | 'site' | 'file'

type Rule = { header: string; expected: string; holds: (value: string) => boolean; in: Place[] }

const RULES: readonly Rule[] = [
  {
    header: 'x-content-type-options',
    expected: 'nosniff',
    holds: (value) => value.toLowerCase() === 'nosniff',
    in: ['api', 'admin', 'site', 'file'],
  },
  {
    header: 'referrer-policy',
    expected: 'a policy that hides addresses from other sites',
    holds: (value) => value !== '' && !/unsafe-url|no-referrer-when-downgrade/.test(value),
    in: ['admin', 'site'],
  },
  {
    header: 'content-security-policy',
    expected: 'a policy that restricts script sources',
    holds: (value) =>
      /(?:default|script)-src/.test(value) && !/script-src[^;]*\s\*(\s|;|$)/.test(value),
    in: ['admin', 'site', 'file'],
  },
]

/** What is missing, as sentences. */
export function headerProblems({ headers, place }: { headers: Headers; place: Place }): string[] {
  const missing = RULES.filter((rule) => rule.in.includes(place))
    .map(({ header, expected, holds }) => ({
      header,
      expected,
      value: headers.get(header) ?? '',
      holds,
    }))
    .filter(({ value, holds }) => !holds(value))
    .map(({ header, expected, value }) => `${header}: expected ${expected}, got ${told(value)}.`)
  return place === 'admin' || place === 'site' ? [...missing, ...frameProblems(headers)] : missing
}

/** Either header keeps a page out of frames of other sites; CSP goes before the older one. */
function frameProblems(headers: Headers): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  const ancestors = /frame-ancestors([^;]*)/.exec(policy)?.[1]?.trim()
  const older = headers.get('x-frame-options') ?? ''
  const isKept =
    ancestors === undefined
      ? /^(deny|sameorigin)$/i.test(older)
      : !/(^|\s)(\*|https?:)(\s|$)/.test(ancestors)
  return isKept
    ? []
    : [`frame-ancestors: expected 'self' or 'none', got ${told(ancestors ?? older)}.`]
}

/** Flags that the cookie of a session lacks. */
export function cookieProblems({
  cookie,
  isHttps,
}: {
  cookie: string
  isHttps: boolean
}): string[] {
  // Payload writes `HttpOnly=true`: a value of a flag means nothing (RFC 6265 §5.2.6).
  const parts = cookie.split(';').map((flag) => flag.trim().toLowerCase())
  const flags = parts.map((part) => part.split('=', 1)[0])
  const sameSite = parts.find((flag) => flag.startsWith('samesite='))?.slice(9)
  return [
    flags.includes('httponly') ? null : 'HttpOnly is missing: scripts can read the cookie.',
    sameSite === 'lax' || sameSite === 'strict'
      ? null
      : `SameSite is ${told(sameSite ?? '')}: other sites send the cookie with their requests.`,
    isHttps && !flags.includes('secure')
      ? 'Secure is missing: the cookie is sent unencrypted.'
      : null,
  ].filter((problem) => problem !== null)
}

function told(value: string): string {
  return value === '' ? 'nothing' : JSON.stringify(value.slice(0, 120))
}
