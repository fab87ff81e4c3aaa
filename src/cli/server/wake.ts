import { get } from 'node:http'

import { place } from '../../telemetry/place.js'

/** Pause between two tries, milliseconds. */
const PAUSE = 10_000

/**
 * Starts the app behind a server by a request, at most every ten seconds until it has started. A
 * start may fail, for example while the database is not there.
 */
export function wakeBy({ port, host }: { port: number; host: string | null }): () => void {
  let triedAt = 0
  return () => {
    if (place().health || Date.now() - triedAt < PAUSE) return
    triedAt = Date.now()
    const hostname = host && host !== '0.0.0.0' && host !== '::' ? host : '127.0.0.1'
    const request = get({ hostname, port, path: '/api/delivery/graphql?query={__typename}' })
    request.on('response', (response) => response.resume())
    request.on('error', () => undefined)
  }
}
