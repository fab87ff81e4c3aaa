import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A request that came, in the order in which they came. */
export type Got = {
  id: string
  attempt: number
  body: Record<string, unknown>
  /** As it came. */
  raw: string
  headers: Record<string, string>
}

/** How it answers: a status, with headers, or not at all. */
export type Answer = { status: number; headers?: Record<string, string> } | 'nothing'

export type Receiver = {
  url: string
  got: Got[]
  /** @default 204 */
  answer: (got: Got) => Answer
  /** Milliseconds that it takes for an answer. @default 0 */
  takes: number
  stop: () => Promise<void>
}

/** A server of somebody who wants to be told, on a port of its own. */
export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    got: [],
    answer: () => ({ status: 204 }),
    takes: 0,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  const server = createServer((request, response) => void take(receiver, request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return receiver
}

async function take(receiver: Receiver, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks).toString('utf8')
  const body = JSON.parse(raw) as Record<string, unknown>
  const headers = request.headers as Record<string, string>
  const { 'webhook-id': id, 'x-attempt': attempt } = request.headers
  const got = { id: String(id), attempt: Number(attempt), body, raw, headers }
  receiver.got.push(got)
  const answer = receiver.answer(got)
  await setTimeout(receiver.takes)
  if (answer !== 'nothing') response.writeHead(answer.status, answer.headers).end()
}
