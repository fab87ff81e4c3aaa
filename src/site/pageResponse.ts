import { createHash } from 'node:crypto'

type Made = {
  request: Request
  html: string
  /** @default 200 */
  status?: number
  /** How it may be kept. @default by nobody */
  headers?: Record<string, string>
  /** Media type. @default text/html */
  type?: string
}

/** A page as the answer to a request: 304 for who has it. */
export function pageResponse(made: Made): Response {
  const { request, html, status = 200, headers, type = 'text/html' } = made
  const always = headers ?? { 'cache-control': 'private, no-store' }
  // Weak: the server in front compresses.
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  const known = request.headers.get('if-none-match') ?? ''
  if (status === 200 && known.includes(etag.slice(2)))
    return new Response(null, { status: 304, headers: { ...always, etag } })
  return new Response(html, {
    status,
    headers: { ...always, etag, 'content-type': `${type}; charset=utf-8` },
  })
}

/**
 * Headers by which caches keep a page as they keep the answers of the API that it is made of: as long
 * as the one that may be kept least, under all their names.
 */
export function keptAs(answers: readonly Headers[]): Record<string, string> {
  const controls = answers.map((answer) => answer.get('cache-control') ?? 'no-store')
  const least = controls.reduce<string | undefined>(
    (found, control) => (found === undefined || shared(control) < shared(found) ? control : found),
    undefined,
  )
  const tags = namesOf(answers, 'cache-tag', /,\s*/)
  const keys = namesOf(answers, 'surrogate-key', /\s+/)
  return {
    'cache-control': least ?? 'no-store',
    ...(tags.length > 0 ? { 'cache-tag': tags.join(',') } : {}),
    ...(keys.length > 0 ? { 'surrogate-key': keys.join(' ') } : {}),
  }
}

/** Seconds that a shared cache may keep an answer; less than none where it may not keep it. */
function shared(control: string): number {
  if (/no-store|private/.test(control)) return -1
  return Number(/s-maxage=(\d+)/.exec(control)?.[1] ?? 0)
}

function namesOf(answers: readonly Headers[], header: string, between: RegExp): string[] {
  return [
    ...new Set(answers.flatMap((answer) => (answer.get(header) ?? '').split(between))),
  ].filter(Boolean)
}
