import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

import type { Finding, Outside } from './types.js'

/** How long the deployment may take to answer somebody else meanwhile, milliseconds. */
const PATIENCE = 5_000

type Raw = {
  /** Everything that goes out, byte for byte. */
  text: string
  /** How long to wait for the end of the answer, milliseconds. @default 5000 */
  patience?: number
}

/** A connection to the deployment on which bytes go out as they are. */
function open({ target }: Pick<Outside, 'target'>): Socket {
  const { protocol, hostname, port } = new URL(target.origin)
  if (protocol === 'https:')
    return connectTls({ host: hostname, port: Number(port || 443), servername: hostname })
  return connect({ host: hostname, port: Number(port || 80) })
}

/** The status of the answer to a raw request; 0: none came in time. */
export function statusOf(context: Pick<Outside, 'target'>, raw: Raw): Promise<number> {
  return new Promise((resolve) => {
    const socket = open(context)
    let answer = ''
    const end = () => {
      socket.destroy()
      resolve(Number(/^HTTP\/1\.\d (\d{3})/.exec(answer)?.[1] ?? 0))
    }
    const timer = setTimeout(end, raw.patience ?? PATIENCE)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      end()
    })
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1')
      if (answer.includes('\r\n\r\n')) end()
    })
    socket.write(raw.text)
  })
}

/** Opens connections that begin to send and do not go on, while `work` runs. */
export async function whileHeld<T>(
  context: Pick<Outside, 'target'>,
  { text, count }: { text: string; count: number },
  work: () => Promise<T>,
): Promise<T> {
  const sockets = Array.from({ length: count }, () => {
    const socket = open(context)
    socket.on('error', () => undefined)
    socket.write(text)
    return socket
  })
  try {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return await work()
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}

/** The head of a request with a body of so many bytes. */
export function headOf(
  { target }: Pick<Outside, 'target'>,
  { path, length, type }: { path: string; length: number; type: string },
): string {
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(target.origin).host}`,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** What is wrong when somebody else asks for something small, or null. */
export async function othersWait({ http, target }: Outside): Promise<Finding | null> {
  const start = Date.now()
  const ask = { path: `${target.delivery}/graphql`, query: { query: '{ __typename }' } }
  const answer = await http.send({ ...ask, isBurst: true }).catch(() => null)
  const seconds = (Date.now() - start) / 1000
  if (answer?.status === 200 && seconds * 1000 <= PATIENCE) return null
  const came = answer ? `${answer.status} after ${seconds.toFixed(1)} s` : 'no answer'
  return {
    what: `Another caller who asked for almost nothing got ${came}.`,
    curl: answer?.curl ?? `curl '${target.origin}${target.delivery}/graphql?query={__typename}'`,
  }
}
