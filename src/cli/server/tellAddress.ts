import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

import { PASS_HEADER } from '../../security/door.js'
import { plainAddress } from '../../security/clientAddress.js'

/** Which senders of `X-Forwarded-For` are believed: so many proxies, or those of these addresses. */
export type TrustedProxies = number | readonly string[]

/** Whether the sender at this address is believed, who is so many hops away (0: the nearest). */
export type Trust = (address: string, hop: number) => boolean

export function trustOf(trusted: TrustedProxies): Trust {
  return typeof trusted === 'number'
    ? (_address, hop) => hop < trusted
    : proxyAddr.compile([...trusted])
}

/** What the network may say of itself through a proxy that is believed, and no other way. */
const FORWARDED = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'] as const

/** What only this server may say. */
const OURS = ['x-real-ip', 'forwarded', PASS_HEADER] as const

/**
 * Writes the client's address into the request, replacing what came from the network: our own
 * `X-Forwarded-For` has one address, which readers can trust.
 *
 * @returns a function that gives the address after writing it
 */
export function tellAddress(trust: Trust): (request: IncomingMessage) => string | null {
  return (request) => {
    const address = plainAddress(proxyAddr(request, trust))
    const isDirect = !trust(request.socket.remoteAddress ?? '', 0)
    for (const name of OURS) delete request.headers[name]
    if (isDirect) for (const name of FORWARDED) delete request.headers[name]
    if (address === null) delete request.headers['x-forwarded-for']
    else request.headers['x-forwarded-for'] = address
    return address
  }
}
