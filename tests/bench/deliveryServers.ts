import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is asked of each app. */
export const CASES = ['page', 'list', 'languages'] as const
export type Case = (typeof CASES)[number]

/** An app that answers GraphQL, with the operations of each case. */
export type BenchServer = {
  queries: Record<Case, string[]>
  answer: (query: string) => Promise<string>
  stop: () => Promise<void>
}

/** Serves an app by `node:http`: each case at its path, as an operation or, `bare`, as bytes kept. */
export async function serve({ queries, answer }: BenchServer): Promise<number> {
  const answerTo = async (each: Case) => (await Promise.all(queries[each].map(answer))).join('\n')
  const kept = new Map<string, string>()
  for (const each of CASES) kept.set(`/bare/${each}`, await answerTo(each))
  const send = (response: ServerResponse, body: string) => {
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Content-Length', Buffer.byteLength(body))
    response.end(body)
  }
  const respond = async ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const bytes = kept.get(url)
    if (bytes !== undefined) return send(response, bytes)
    const found = CASES.find((each) => url === `/${each}`)
    send(response, found ? await answerTo(found) : '{}')
  }
  const server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
