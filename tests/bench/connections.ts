/**
 * The delivery API with 64 connections that each ask for a page, one after another:
 * `npm run bench:connections`. The slowest hundredth may take eight times the median, and none may
 * fail. Each is another visitor's: one address may not ask so much.
 */
import { Agent, get, type RequestOptions } from 'node:http'

import { type App, startApp } from '../e2e/app.js'
import { PAGE } from '../server/page.js'

const CONNECTIONS = 64
const SECONDS = Number(process.env.SECONDS ?? 20)
const MOST_TIMES = 8

const app = await startApp()
await load(app, 3)
const { times, failed } = await load(app, SECONDS)
const share = (part: number) => times[Math.floor(times.length * part)] ?? NaN
const [half, most] = [share(0.5), share(0.99)]
console.log(
  `${(times.length / SECONDS).toFixed(0)} a second, p50 ${half.toFixed(0)} ms, p99 ${most.toFixed(0)} ms ` +
    `(${(most / half).toFixed(1)} times), longest ${times.at(-1)?.toFixed(0)} ms, ` +
    `failed ${JSON.stringify(failed)}`,
)
if (!(most <= MOST_TIMES * half) || Object.keys(failed).length > 0) process.exitCode = 1
await app.stop()

/** Times of all answers, milliseconds in their order, and how many failed, by status or code. */
async function load({ port }: App, seconds: number) {
  const times: number[] = []
  const failed: Record<string, number> = {}
  const end = performance.now() + seconds * 1000
  const path = `/api/delivery/graphql?query=${encodeURIComponent(PAGE)}`
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, at) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const options = { port, path, agent, host: '127.0.0.1', localAddress: `127.0.1.${at + 1}` }
      while (performance.now() < end) {
        const start = performance.now()
        const status = await ask(options)
        if (status === '200') times.push(performance.now() - start)
        else failed[status] = (failed[status] ?? 0) + 1
      }
      agent.destroy()
    }),
  )
  return { times: times.sort((a, b) => a - b), failed }
}

function ask(options: RequestOptions): Promise<string> {
  return new Promise((resolve) => {
    const request = get(options, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      // A refused query is answered with 200, too.
      response.once('end', () => {
        resolve(body.startsWith('{"data":{') ? String(response.statusCode) : body.slice(0, 80))
      })
    })
    request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
    request.setTimeout(30_000, () => request.destroy(new Error('no answer in 30 s')))
  })
}
