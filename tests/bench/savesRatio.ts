/**
 * What a publication of a quote and a draft of it cost, against Payload alone with the same fields,
 * languages and versions: `npm run bench:saves-ratio`. Both are signed-in requests through REST, on
 * SQLite, each app in a process of its own; they take turns, and the medians of the rounds are
 * compared. CPU is what the process used, in user and system mode. `ENTRIES=6000`, `ROUNDS=9`,
 * `PROFILE=publish|draft FOLDER=…` writes a CPU profile of ours instead.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Session } from 'node:inspector/promises'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { handleEndpoints } from 'payload'

import type { SavesApp } from './savesApps.js'

const ENTRIES = Number(process.env.ENTRIES ?? 600)
const ROUNDS = Number(process.env.ROUNDS ?? 9)
/** Rounds that do not count. */
const WARMING = 2
const SAVES = 20
/** Entries that are saved in turn, each again and again, as in daily work. */
const SAVED = 10
const KINDS = ['publish', 'draft'] as const
type Kind = (typeof KINDS)[number]
/** Of one save, on average over a round: milliseconds and statements. */
type Cost = { cpu: number; time: number; statements: number }
const COSTS = ['cpu', 'time', 'statements'] as const
const APPS = ['ours', 'plain'] as const
type App = (typeof APPS)[number]

const name = process.argv[2]
if (name === 'ours' || name === 'plain') await work(name)
else if (process.env.PROFILE) await profile(process.env.PROFILE as Kind)
else await compare()

async function compare(): Promise<void> {
  const workers = { ours: await start('ours'), plain: await start('plain') }
  for (const kind of KINDS) {
    const found: Record<App, Cost[]> = { ours: [], plain: [] }
    for (let round = 0; round < WARMING + ROUNDS; round += 1)
      // Who begins changes, so that neither has the better place.
      for (const app of round % 2 ? APPS : [...APPS].reverse())
        found[app].push(await costOf(workers[app], kind))
    tell(kind, found)
  }
  for (const worker of Object.values(workers)) worker.send('end')
}

async function costOf(worker: ChildProcess, kind: Kind): Promise<Cost> {
  worker.send(kind)
  const [cost] = (await once(worker, 'message')) as [Cost]
  return cost
}

async function start(app: App): Promise<ChildProcess> {
  const env = { ...process.env, PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' }
  const child = fork(fileURLToPath(import.meta.url), [app], { env })
  await once(child, 'message')
  return child
}

function tell(kind: Kind, found: Record<App, Cost[]>): void {
  const cells = COSTS.map((cost) => {
    const [own, other] = APPS.map((app) =>
      median(found[app].slice(WARMING).map((each) => each[cost])),
    )
    const ratio = ((own ?? NaN) / (other ?? NaN)).toFixed(2)
    return `${cost} ${own?.toFixed(1)} against ${other?.toFixed(1)} (${ratio})`
  })
  console.log(`${kind}: ${cells.join(', ')}`)
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

type Worker = { round: (kind: Kind) => Promise<Cost>; stop: () => Promise<void> }

async function work(app: App): Promise<void> {
  const { round, stop } = await worker(app)
  process.on('message', (kind: Kind | 'end') => {
    if (kind === 'end') void stop().then(() => process.exit())
    else void round(kind).then((cost) => process.send?.(cost))
  })
  process.send?.('ready')
}

async function worker(name: App): Promise<Worker> {
  const apps = await import('./savesApps.js')
  const statements = countStatements()
  // Tables are made in development only.
  Object.assign(process.env, { NODE_ENV: 'development' })
  const app = await apps[name](ENTRIES)
  Object.assign(process.env, { NODE_ENV: 'production' })
  const save = await saver(app)
  const round = async (kind: Kind): Promise<Cost> => {
    const [from, at, counted] = [process.cpuUsage(), performance.now(), statements()]
    for (let n = 0; n < SAVES; n += 1) await save(kind)
    const { user, system } = process.cpuUsage(from)
    return {
      cpu: (user + system) / 1000 / SAVES,
      time: (performance.now() - at) / SAVES,
      statements: (statements() - counted) / SAVES,
    }
  }
  return { round, stop: app.stop }
}

/** Saves one testimonial after the other, as an administrator who is signed in. */
async function saver(app: SavesApp): Promise<(kind: Kind) => Promise<void>> {
  const { settings } = app
  const testimonials = app.testimonials.slice(0, SAVED)
  const account = { email: 'bench@example.org', password: 'a-password-for-benchmarks' }
  const { users } = settings.slugs
  const data = { ...account, name: 'Bench', role: 'admin' }
  await app.payload.create({ collection: users, data, overrideAccess: true, depth: 0 })
  const { token } = (await ask(app, 'POST', `${users}/login`, account)) as { token: string }
  let count = 0
  return async (kind) => {
    count += 1
    const id = testimonials[count % testimonials.length]
    const isDraft = kind === 'draft'
    const path = `${settings.slugs.testimonials}/${id}?locale=fr&depth=0${isDraft ? '&draft=true' : ''}`
    const texts = { quote: `Une citation, la ${count}e.` }
    const sent = { ...texts, _status: isDraft ? 'draft' : 'published' }
    await ask(app, 'PATCH', path, sent, { authorization: `JWT ${token}` })
  }
}

async function ask(app: SavesApp, method: string, path: string, data: object, headers = {}) {
  const response = await handleEndpoints({
    config: Promise.resolve(app.config),
    payloadInstanceCacheKey: app.key,
    request: new Request(`http://localhost:3000/api/${path}`, {
      ...{ method, body: JSON.stringify(data) },
      headers: { 'content-type': 'application/json', ...headers },
    }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as object
}

type Statement = Record<'run' | 'all', (...args: unknown[]) => unknown>

/** Counts what libsql runs, in either client. */
function countStatements(): () => number {
  const require = createRequire(createRequire(import.meta.url).resolve('@libsql/client'))
  const Database = require('libsql') as new (file: string) => {
    prepare: (sql: string) => Statement
  }
  const { prototype } = new Database(':memory:').prepare('SELECT 1').constructor as unknown as {
    prototype: Statement
  }
  let count = 0
  for (const name of ['run', 'all'] as const) {
    const original = prototype[name]
    prototype[name] = function (this: Statement, ...args) {
      count += 1
      return original.apply(this, args)
    }
  }
  return () => count
}

async function profile(kind: Kind): Promise<void> {
  const { round, stop } = await worker((process.env.APP as App | undefined) ?? 'ours')
  await round(kind)
  await round(kind)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  for (let n = 0; n < 5; n += 1) await round(kind)
  const { profile: made } = await session.post('Profiler.stop')
  writeFileSync(`${process.env.FOLDER ?? '.'}/${kind}.cpuprofile`, JSON.stringify(made))
  await stop()
  process.exit()
}
