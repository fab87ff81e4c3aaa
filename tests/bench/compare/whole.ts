import { readdirSync, readFileSync, rmSync, mkdtempSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort, launch, startApp as startBuilt } from '../../e2e/app.js'
import { PAGE } from '../../server/page.js'
import { type App, startApp } from './run.js'

/** From a start on a database that is filled to the first right answer, milliseconds; MiB. */
type StartAndMemory = { start: number; memory: number }
export type Whole = {
  ours: StartAndMemory
  plain: StartAndMemory
  /** Resident memory of a server that keeps answers, MiB, before and after 10,000 distinct ones. */
  distinct: { before: number; after: number; bytes: number }
  /** Of 200 connections that ask at once for what nobody has asked for: how many had it made. */
  hot: { connections: number; made: number }
}

const PAGES = 1000
const DISTINCT = 10_000
const HOT = 200
const MIB = 1024 * 1024

export async function measureWhole(): Promise<Whole> {
  const ours = await oursFromStart()
  const plain = await plainFromStart()
  const kept = await startApp('kept', 600)
  try {
    return { ours, plain, hot: await askColdAtOnce(kept), distinct: await askDistinct(kept) }
  } finally {
    await kept.stop()
  }
}

/** The built server with the seed, as `npm start` runs it, without kept answers. */
async function oursFromStart(): Promise<StartAndMemory> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-start-'))
  const env = { DELIVERY_CACHE_MB: '0', TRUST_PROXY: '1' }
  try {
    await (await startBuilt({ directory, env })).stop()
    const from = performance.now()
    const app = launch({ directory, env, port: await freePort() })
    const url = `${app.url}/api/delivery/graphql?query=${encodeURIComponent(PAGE)}`
    await until(() =>
      asked(url, 0).then(({ body }) => body.startsWith('{"data":{"theme":{"title"')),
    )
    const start = performance.now() - from
    await times(PAGES, 16, async (n) => void (await asked(url, n)))
    const [server] = readdirSync(`/proc/${app.pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${app.pid}/task/${task}/children`, 'utf8').trim().split(' '),
    )
    const status = readFileSync(`/proc/${server}/status`, 'utf8')
    await app.stop()
    return { start, memory: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024 }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function plainFromStart(): Promise<StartAndMemory> {
  const directory = mkdtempSync(path.join(tmpdir(), 'plain-start-'))
  process.env.PLAIN_DIRECTORY = directory
  try {
    await (await startApp('plain', 600)).stop()
    const from = performance.now()
    const app = await startApp('plain', 600)
    const url = `http://127.0.0.1:${app.port}/page`
    await until(() => asked(url, 0).then(({ body }) => body.includes('theme 7 (fr)')))
    const start = performance.now() - from
    await times(PAGES, 16, async (n) => void (await asked(url, n)))
    const { memory } = await app.usage()
    await app.stop()
    return { start, memory: memory / MIB }
  } finally {
    delete process.env.PLAIN_DIRECTORY
    rmSync(directory, { recursive: true, force: true })
  }
}

async function askColdAtOnce(app: App): Promise<Whole['hot']> {
  const url = urlOf(app, 'cold')
  const kinds = await Promise.all(Array.from({ length: HOT }, (_, n) => asked(url, n)))
  const made = kinds.filter(({ status }) => status !== 'stories; hit').length
  if (new Set(kinds.map(({ body }) => body)).size > 1) throw new Error('Answers differ.')
  return { connections: HOT, made }
}

async function askDistinct(app: App): Promise<Whole['distinct']> {
  await times(PAGES, 16, async (n) => void (await asked(urlOf(app, 'warm'), n)))
  const before = (await app.usage()).memory / MIB
  let bytes = 0
  await times(DISTINCT, 16, async (n) => {
    const { body } = await asked(urlOf(app, `${n} ${'x'.repeat(n % 500)}`), n)
    if (!body.startsWith('{"data":{"theme":')) throw new Error(body.slice(0, 300))
    bytes += body.length
  })
  return { before, after: (await app.usage()).memory / MIB, bytes }
}

function urlOf({ port, queries }: App, mark: string): string {
  const query = `${queries.page?.[0] ?? ''} # ${mark}`
  return `http://127.0.0.1:${port}/api/delivery/graphql?query=${encodeURIComponent(query)}`
}

async function times(count: number, atOnce: number, task: (n: number) => Promise<void>) {
  let next = 0
  const one = async () => {
    while (next < count) await task(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 20))
}

const agent = new Agent({ keepAlive: true })

function asked(url: string, n: number): Promise<{ body: string; status: string | undefined }> {
  const headers = { 'x-forwarded-for': `10.0.0.${n % 200}` }
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      const { 'cache-status': status } = response.headers
      response.once('end', () => resolve({ body, status: status?.toString() }))
    })
    request.once('error', reject)
  })
}
