import { createServer } from 'node:net'

import { Stop } from './steps.mjs'

/**
 * Says that a port is taken before minutes of installing and building, not after.
 *
 * @param {{port: string, host?: string, start: string}} args as in the environment; `start`: the
 *   command that was given
 */
export async function checkPort({ port, host, start }) {
  // A wrong PORT or HOST is reported with the rest of the environment.
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return
  if (await isTaken(Number(port), host))
    throw new Stop(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${Number(port) + 1} ${start}`,
    )
}

function isTaken(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'))
    probe.listen({ port, ...(host ? { host } : {}) }, () => probe.close(() => resolve(false)))
  })
}
