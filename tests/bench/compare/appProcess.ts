/** One app of the comparison, as a process of its own: `appProcess.ts NAME ENTRIES`. */
import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import type { SavesApp } from '../savesApps.js'
import type { AppName } from './cases.js'

/** Of the process: CPU time, milliseconds, and resident memory, bytes. */
export type Usage = { cpu: number; memory: number }
/** What the bare server gives at one address. */
export type Copied = { url: string; head: string[]; body: string; etag: string }
export type Ready = { port: number; queries?: Record<string, string[]> }

type Served = { listener: RequestListener; queries?: Record<string, string[]> }

const APPS: Record<AppName, (entries: number) => Promise<Served>> = {
  ours: async (entries) => graphql(await (await import('../deliveryOurs.js')).oursWith(entries)),
  plain: async (entries) => graphql(await (await import('../deliveryPlain.js')).plainWith(entries)),
  kept: async (entries) => {
    const { oursWith } = await import('../deliveryOurs.js')
    const { queries } = await oursWith(entries, 64 * 1024 * 1024)
    return { queries, listener: (await import('./serveKept.js')).serveKept() }
  },
  bare: () => Promise.resolve({ listener: bare }),
  savesOurs: async (entries) => saves(await (await import('../savesApps.js')).ours(entries)),
  savesPlain: async (entries) => saves(await (await import('../savesApps.js')).plain(entries)),
}

const copies = new Map<string, Copied>()

const [, , name, entries] = process.argv
const start = APPS[name as AppName]
// Tables are made in development only; all code has been loaded as in production.
const isFilled = existsSync(path.join(process.env.PLAIN_DIRECTORY ?? '', 'bench.db'))
if (!isFilled) Object.assign(process.env, { NODE_ENV: 'development' })
const { listener, queries } = await start(Number(entries))
Object.assign(process.env, { NODE_ENV: 'production' })
const server = createServer(listener)
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.send?.({ port, ...(queries ? { queries } : {}) } satisfies Ready)
})
process.on('disconnect', () => process.exit())
process.on('message', (message: Copied | 'usage') => {
  if (message !== 'usage') return void copies.set(message.url, message)
  const { user, system } = process.cpuUsage()
  const memory = process.memoryUsage.rss()
  process.send?.({ cpu: (user + system) / 1000, memory } satisfies Usage)
})

type GraphqlApp = {
  queries: Record<string, string[]>
  answer: (query: string) => Promise<string>
}

/** Each case at its path. */
function graphql({ queries: asked, answer }: GraphqlApp): Served {
  return served(async (path) => (await Promise.all((asked[path] ?? []).map(answer))).join('\n'))
}

async function saves(app: SavesApp): Promise<Served> {
  const { saver } = await import('./saver.js')
  const save = await saver(app)
  return served(async (path) => {
    await save(path as 'draft' | 'publish')
    return path
  })
}

function served(answer: (path: string) => Promise<string>): Served {
  return {
    listener: ({ url = '' }, response) => {
      answer(url.slice(1)).then(
        (body) => {
          response.setHeader('Content-Type', 'application/json')
          response.setHeader('Content-Length', Buffer.byteLength(body))
          response.end(body)
        },
        (error: unknown) => {
          console.error(error)
          response.writeHead(500).end()
        },
      )
    },
  }
}

function bare(...[{ url = '', headers }, response]: Parameters<RequestListener>): void {
  const copy = copies.get(url)
  if (!copy) return void response.writeHead(404).end()
  const { head, body, etag } = copy
  if (headers['if-none-match'] === etag) return void response.writeHead(304, head).end()
  response.writeHead(200, [...head, 'Content-Length', String(Buffer.byteLength(body))]).end(body)
}
