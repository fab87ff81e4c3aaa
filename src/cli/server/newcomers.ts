import type { Server } from 'node:http'
import { setImmediate } from 'node:timers/promises'

/** Most rounds of the event loop that one request waits for others. */
const MOST = 1_000

let arrived = 0

/** Counts connections, for `afterNewcomers`. */
export function countNewcomers(server: Server): void {
  server.on('connection', () => (arrived += 1))
}

/**
 * Waits until no connection waits to be accepted. libuv accepts one in each round of the event loop
 * (since 1.45), so while each round works on a request, hundreds of connections from one address
 * would keep everyone else's in the kernel's queue for as long as all of them take.
 */
export async function afterNewcomers(): Promise<void> {
  let quiet = 0
  for (let round = 0; round < MOST && quiet < 2; round += 1) {
    const before = arrived
    await setImmediate()
    // The first may come before the loop has looked for connections at all.
    quiet = arrived === before ? quiet + 1 : 0
  }
}
