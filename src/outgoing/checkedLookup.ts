import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

import { addressKind } from './addressKind.js'
import { isAllowed, refusal } from './checkUrl.js'

/** All addresses of a name, as the system gives them. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/** A name leads to addresses of which none is allowed. */
export class RefusedAddress extends Error {}

/**
 * Finds the addresses to connect to, and leaves out those that are not allowed. The connection goes to
 * an address that was checked here: a name that leads elsewhere a moment later changes nothing.
 */
export function checkedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (found) => {
        const allowed = found.filter(
          ({ address, family }) =>
            isAllowed(addressKind(address), allowPrivate) && isAsked(family, options.family),
        )
        const [first] = allowed
        if (!first) done(new RefusedAddress(refusal(hostname, allowPrivate).text), '')
        else if (options.all === true) done(null, allowed)
        else done(null, first.address, first.family)
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), '')
      },
    )
  }
}

function isAsked(family: number, asked: number | string | undefined): boolean {
  return asked === undefined || asked === 0 || String(asked).endsWith(String(family))
}
