import { z } from 'zod'

import { checkUrl } from '../outgoing/checkUrl.js'
import { said } from '../schema/said.js'

/** The name of a target: stands in rows of the database, in logs and in commands. */
export const TARGET_ID = said(z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/), {
  expected: '1 to 40 lower-case letters, digits and hyphens',
})

/** Where a target is told; only its origin is shown, because its path may be secret. */
export const TARGET_URL = said(z.string().refine(isTargetUrl), {
  expected: 'an https URL without a user name or password',
  shown: () => 'another',
})

/** A text that is in no message. */
export const TARGET_SECRET = said(z.string().regex(/^[\x21-\x7e]+$/), {
  expected: 'a text without spaces',
  shown: () => 'another',
})

/** An absolute http(s) URL; whether it may be plain or private, `refusePrivate` says. */
function isTargetUrl(given: string): boolean {
  return checkUrl(given, { allowPrivate: true })?.failure !== 'INVALID'
}

/** At the start, not at the first change: an address that nothing would ever be sent to. */
export function refusePrivate(
  given: { url?: string | undefined; allowPrivate?: boolean },
  ctx: z.RefinementCtx,
): void {
  const { url, allowPrivate = false } = given
  if (url === undefined || checkUrl(url, { allowPrivate })?.failure !== 'REFUSED_ADDRESS') return
  const isRemedied = !allowPrivate && !checkUrl(url, { allowPrivate: true })
  const params = {
    expected: isRemedied ? 'an https URL of a public address' : 'the address of a receiver',
    got: new URL(url).origin,
    remedy: isRemedied
      ? 'Set `allowPrivate` if it is meant.'
      : 'Nothing is ever sent to this address.',
  }
  ctx.addIssue({ code: 'custom', path: ['url'], params })
}

export function uniqueIds(given: readonly { id: string }[], ctx: z.RefinementCtx): void {
  for (const [at, { id }] of given.entries()) {
    if (given.findIndex((other) => other.id === id) === at) continue
    const params = { expected: 'an id that no other has', got: JSON.stringify(id) }
    ctx.addIssue({ code: 'custom', path: [at, 'id'], params })
  }
}
