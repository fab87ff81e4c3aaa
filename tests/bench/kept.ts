/**
 * Kept answers of the delivery API, whole and as « nothing has changed », against a bare `node:http`
 * server that gives the same head and the same bytes: `npm run bench:kept`. All in one run, in turns,
 * by 16 connections, medians of 3 rounds. Needs what `npm run build` has built.
 */
import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

import { startApp } from '../e2e/app.js'
import { PAGE } from '../server/page.js'
import { load } from './load.js'

const MILLISECONDS = Number(process.env.SECONDS ?? 5) * 1000
const ROUNDS = 3
const PATH = `/api/delivery/graphql?query=${encodeURIComponent(PAGE)}`

type Copied = { head: string[]; body: string; etag: string }

if (process.argv[2] === 'bare') serveBare()
else await compare()

function serveBare(): void {
  process.once('message', ({ head, body, etag }: Copied) => {
    const bytes = Buffer.from(body)
    const whole = [...head, 'Content-Length', String(bytes.length)]
    const server = createServer(({ headers }, response) => {
      if (headers['if-none-match'] === etag) response.writeHead(304, head).end()
      else response.writeHead(200, whole).end(bytes)
    })
    server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  })
  process.on('disconnect', () => process.exit())
}

async function compare(): Promise<void> {
  // Limits count senders, so each answer is asked for by one of many.
  const app = await startApp({ env: { TRUST_PROXY: '1' } })
  const copied = await copy(app.url)
  const child = fork(fileURLToPath(import.meta.url), ['bare'])
  child.send(copied)
  const bare = await new Promise<number>((resolve) => child.once('message', resolve))
  const cases = Object.entries({ ours: app.port, bare }).flatMap(([name, port]) => [
    { key: `${name} whole`, port, known: null },
    { key: `${name} 304`, port, known: copied.etag },
  ])
  const rates = new Map<string, number[]>()
  // The first round is for the compiler.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { key, port, known } of cases) {
      const headers = (at: number) => headersOf(at, known)
      const asked = { port, path: PATH, connections: 16, milliseconds: MILLISECONDS, headers }
      const rate = await load(asked)
      if (round > 0) rates.set(key, [...(rates.get(key) ?? []), rate])
    }
  for (const kind of ['whole', '304']) {
    const [ours, other] = [median(rates.get(`ours ${kind}`)), median(rates.get(`bare ${kind}`))]
    const ratio = (ours / other).toFixed(2)
    console.log(
      `${kind.padEnd(6)} ours ${ours.toFixed(0)}  bare ${other.toFixed(0)}  (${ratio} times)`,
    )
  }
  child.disconnect()
  await app.stop()
}

function headersOf(at: number, known: string | null): string {
  const from = `X-Forwarded-For: 10.0.${at % 200}.${(at * 7) % 200}\r\n`
  return known === null ? from : `${from}If-None-Match: ${known}\r\n`
}

/** The answer as it is kept: its head, without what any server adds. */
async function copy(url: string): Promise<Copied> {
  await fetch(url + PATH)
  const answer = await fetch(url + PATH, { headers: { 'accept-encoding': 'identity' } })
  if (answer.headers.get('cache-status') !== 'stories; hit') throw new Error('It is not kept.')
  const own = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']
  const head = [...answer.headers].filter(([name]) => !own.includes(name)).flat()
  return { head, body: await answer.text(), etag: answer.headers.get('etag') ?? '' }
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
