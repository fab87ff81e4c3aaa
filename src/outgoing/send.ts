import { lookup } from 'node:dns/promises'
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { TLSSocket } from 'node:tls'

import { checkedLookup, RefusedAddress, type Resolve } from './checkedLookup.js'
import { checkUrl } from './checkUrl.js'
import { retryAfter } from './retryAfter.js'
import type { Outcome, OutgoingRequest } from './types.js'

/** Until a connection stands, and until the answer is read, milliseconds. */
export type Times = { connect: number; whole: number }

const TIMES: Times = { connect: 5_000, whole: 10_000 }

/** Of an answer's body so much is read, and dropped, so that its server can end in peace; bytes. */
const MOST = 65_536

/**
 * Connections at a time: to one server, and in all. None is used twice, because the next request may
 * be allowed less.
 */
const SOCKETS = { keepAlive: false, maxSockets: 8, maxTotalSockets: 64 }

const AGENTS = { http: new http.Agent(SOCKETS), https: new https.Agent(SOCKETS) }

/** Sends a request as `send` does, by a resolver and within times of one's own. */
export function sender({ resolve = resolveAll, times = TIMES }: Partial<Way> = {}) {
  return (request: OutgoingRequest): Promise<Outcome> => {
    const wrong = checkUrl(request.url, request)
    return wrong ? Promise.resolve(wrong) : exchange(request, { resolve, times })
  }
}

/**
 * Sends one request to a server that is not ours: never to an address that is not public, unless
 * `allowPrivate`, and never where an answer points (a 3xx is the outcome). Takes 10 seconds at most.
 * Throws nothing.
 */
export const send = sender()

type Way = { resolve: Resolve; times: Times }

function resolveAll(hostname: string) {
  return lookup(hostname, { all: true })
}

function exchange(request: OutgoingRequest, { resolve, times }: Way): Promise<Outcome> {
  return new Promise((settle) => {
    let call: ClientRequest
    try {
      call = open(request, checkedLookup(resolve, request.allowPrivate))
    } catch (error) {
      settle({ failure: 'INVALID', text: `It is no request (${codeOf(error)}).` })
      return
    }
    let answer: Outcome | null = null
    const end = (outcome: Outcome) => {
      clearTimeout(connecting)
      clearTimeout(answering)
      // A status has come: how its body ends says nothing.
      settle(answer ?? outcome)
      call.destroy()
    }
    const late = (what: string, milliseconds: number) =>
      setTimeout(() => {
        end({ failure: 'TIMEOUT', text: `${what} within ${milliseconds / 1000} seconds.` })
      }, milliseconds)
    const connecting = late('No connection', times.connect)
    const answering = late('No answer', times.whole)
    const over = () => {
      end({ failure: 'CONNECTION', text: 'The connection ended without an answer.' })
    }
    whenConnected(call, () => {
      clearTimeout(connecting)
    })
    call.on('response', (response) => {
      answer = outcomeOf(response)
      drain(response, over)
    })
    call.on('close', over)
    call.on('error', (error) => {
      end(failureOf(error))
    })
    call.end(request.body)
  })
}

function open({ url, method, headers }: OutgoingRequest, lookup: LookupFunction): ClientRequest {
  const { protocol } = new URL(url)
  const isPlain = protocol === 'http:'
  return (isPlain ? http : https).request(url, {
    agent: isPlain ? AGENTS.http : AGENTS.https,
    method,
    headers: { 'User-Agent': 'payload-plugin-stories', Accept: '*/*', ...headers },
    lookup,
  })
}

function whenConnected(call: ClientRequest, then: () => void): void {
  call.on('socket', (socket) => {
    socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', then)
  })
}

function drain(response: IncomingMessage, done: () => void): void {
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MOST) done()
  })
  for (const event of ['end', 'close', 'error']) response.on(event, done)
}

function outcomeOf({ statusCode = 0, headers }: IncomingMessage): Outcome {
  return { status: statusCode, retryAfter: retryAfter(headers['retry-after'], new Date()) }
}

function failureOf(error: Error): Outcome {
  if (error instanceof RefusedAddress) return { failure: 'REFUSED_ADDRESS', text: error.message }
  return { failure: 'CONNECTION', text: `The connection failed (${codeOf(error)}).` }
}

/** Messages of errors may hold the address, and more. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'no code'
}
