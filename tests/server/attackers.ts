import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

import { ADMIN, type App } from '../e2e/app.js'

export const MB = 1024 * 1024

type Sent = {
  port: number
  /** Everything that goes out, head and body, byte for byte. */
  text: string | Buffer
  /** Own address; any of 127.0.0.0/8. */
  from?: string
  /** Milliseconds until the connection is given up. @default 10000 */
  patience?: number
}

/** Sends bytes as they are and gives what comes back, up to the end of the connection. */
export function sendRaw({ port, text, from = '127.0.0.1', patience = 10_000 }: Sent) {
  return new Promise<string>((resolve) => {
    const socket = open(port, from)
    let answer = ''
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (bytes) => (answer += bytes.toString('latin1')))
    socket.on('close', () => resolve(answer))
    socket.write(text)
  })
}

/** The status of a raw request that asks to close the connection; 0: no answer. */
export async function statusOf(args: Omit<Sent, 'text'> & { method?: string; target: string }) {
  const { method = 'GET', target, ...rest } = args
  const text = `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
  return statusIn(await sendRaw({ ...rest, text }))
}

export function statusIn(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
}

/** A connection that has sent its head, and of its body only a part. */
export type HalfSent = { socket: Socket; answer: () => string; isOpen: () => boolean }

export function halfSend({ port, text, from = '127.0.0.1' }: Sent): HalfSent {
  const socket = open(port, from)
  let answer = ''
  let isOpen = true
  socket.on('data', (bytes) => (answer += bytes.toString('latin1')))
  socket.on('close', () => (isOpen = false))
  socket.write(text)
  return { socket, answer: () => answer, isOpen: () => isOpen }
}

/** The head of a request with a body of so many bytes. */
export function headOf(args: {
  method?: string
  target: string
  length: number
  headers?: Record<string, string>
}): string {
  const { method = 'POST', target, length, headers = {} } = args
  const lines = Object.entries({ 'Content-Length': String(length), ...headers })
  const rest = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${rest}\r\n`
}

function open(port: number, from: string): Socket {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  // The server may cut the line while we still send.
  socket.on('error', () => socket.destroy())
  return socket
}

/** Process id of the server itself; null while there is none. */
export function serverOf({ pid }: Pick<App, 'pid'>): number | null {
  try {
    const children = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    return Number(children.trim().split('\n').at(-1))
  } catch {
    return null
  }
}

/** Resident memory of the server, megabytes; 0 when it is gone. */
export function memoryOf(app: Pick<App, 'pid'>): number {
  try {
    const status = readFileSync(`/proc/${serverOf(app)}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Most memory that the server has while something is done, megabytes. */
export async function peakDuring<T>(app: App, act: () => Promise<T>) {
  let peak = memoryOf(app)
  let isDone = false
  const watch = (async () => {
    while (!isDone) {
      peak = Math.max(peak, memoryOf(app))
      await setTimeout(100)
    }
  })()
  const result = await act().finally(() => (isDone = true))
  await watch
  return { peak, result }
}

const json = { 'Content-Type': 'application/json' }

/** Milliseconds in which a caller at another address is answered; throws when it is not. */
export async function timeOfOthers({ port }: Pick<App, 'port'>): Promise<number> {
  const start = Date.now()
  const target = '/api/delivery/graphql?query={__typename}'
  const status = await statusOf({ port, target, from: '127.0.0.77' })
  if (status !== 200) throw new Error(`Others are answered with ${status}.`)
  return Date.now() - start
}

/** The raw answer to a right password, from an address. */
export function signInFrom({ port }: Pick<App, 'port'>, from: string): Promise<string> {
  const body = JSON.stringify(ADMIN)
  const headers = { ...json, Connection: 'close' }
  const text = headOf({ target: '/api/users/login', length: body.length, headers }) + body
  return sendRaw({ port, from, text })
}

/** A session token of the administrator. */
export async function tokenOf(app: Pick<App, 'port'>): Promise<string> {
  const answer = await signInFrom(app, '127.0.0.1')
  const [, token] = /"token":"([^"]+)"/.exec(answer) ?? []
  if (!token) throw new Error(`No sign-in: ${answer}`)
  return token
}

/** Connections that a test opens and need not close one by one. */
export function connections() {
  const opened: HalfSent[] = []
  return {
    half: (args: Sent) => {
      const one = halfSend(args)
      opened.push(one)
      return one
    },
    endAll: async () => {
      const all = opened.splice(0)
      for (const { socket } of all) socket.destroy()
      if (all.length > 0) await setTimeout(200)
    },
  }
}
