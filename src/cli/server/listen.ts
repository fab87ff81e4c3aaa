import type { Server } from 'node:http'

import { UserError } from '../report.js'

type Place = {
  port: number
  /** Null: every interface. */
  host: string | null
  /** A socket that somebody else has bound and given us. @default none */
  fd?: number | null
}

/** Listens, or says clearly why not. */
export function listen(server: Server, { port, host, fd = null }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain({ error, port, host })))
    const place = fd === null ? { port, ...(host ? { host } : {}) } : { fd }
    server.listen(place, () => resolve())
  })
}

type Refused = { error: NodeJS.ErrnoException; port: number; host: string | null }

function explain({ error, port, host }: Refused): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(
        `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new UserError(
        `Port ${port} requires more privileges. Choose one above 1023: PORT=3000 npm start`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(
        `HOST: expected an address of this machine, got ${JSON.stringify(host)}. Leave it out to listen on all.`,
      )
    default:
      return error
  }
}
