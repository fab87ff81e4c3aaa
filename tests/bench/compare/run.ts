import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { type Asked, ask } from './ask.js'
import type { Copied, Ready, Usage } from './appProcess.js'
import type { AppName, Case } from './cases.js'
import { check } from './check.js'

const PROGRAM = fileURLToPath(new URL('appProcess.ts', import.meta.url))
const NODE = ['--conditions=production', '--import', 'tsx']
const SENDERS = 200

/** Of one answer in a round: milliseconds of CPU and of waiting; and answers a second. */
export type Measured = { cpu: number; p50: number; p99: number; rate: number }
/** The medians of the rounds. `ratio`: how many answers ours gives for the CPU of one of the other. */
export type Result = { name: string; ours: Measured; baseline: Measured; ratio: number }

export type App = {
  name: AppName
  entries: number
  port: number
  queries: Record<string, string[]>
  usage: () => Promise<Usage>
  copy: (copied: Copied) => void
  stop: () => Promise<void>
}

export async function startApp(name: AppName, entries: number): Promise<App> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
  const child = fork(PROGRAM, [name, String(entries)], {
    ...{ execArgv: NODE, env },
    // Payload tells there that it makes tables.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { port, queries = {} } = (await messageOf(child)) as Ready
  return {
    ...{ name, entries, port, queries },
    usage: async () => {
      child.send('usage')
      return (await messageOf(child)) as Usage
    },
    copy: (copied) => child.send(copied),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

function messageOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`An app has ended with ${code}.`))
    child.once('exit', fail)
    child.once('message', (message) => {
      child.off('exit', fail)
      resolve(message)
    })
  })
}

type Pair = { ours: App; baseline: App }

/** Measures a case in turns, so that what else the machine does falls on both; the first round warms up. */
export async function measure(
  each: Case,
  { ours, baseline }: Pair,
  { rounds, isShort }: { rounds: number; isShort: boolean },
): Promise<Result> {
  const answers = (isShort ? each.short : null) ?? each.answers
  const found: Record<keyof Pair, Measured[]> = { ours: [], baseline: [] }
  const asked = await askedOf(each, { ours, baseline })
  for (let round = 0; round <= rounds; round += 1)
    for (const who of round % 2
      ? (['ours', 'baseline'] as const)
      : (['baseline', 'ours'] as const)) {
      const measured = await roundOf({ ours, baseline }[who], { ...asked[who], answers })
      if (round > 0) found[who].push(measured)
    }
  const own = medianOf(found.ours)
  const other = medianOf(found.baseline)
  return { name: each.name, ours: own, baseline: other, ratio: other.cpu / own.cpu }
}

async function roundOf(app: App, asked: Asked): Promise<Measured> {
  const before = await app.usage()
  const { times, milliseconds } = await ask(asked)
  const { cpu } = await app.usage()
  const at = (part: number) => times[Math.floor(times.length * part)] ?? NaN
  return {
    cpu: (cpu - before.cpu) / asked.answers,
    ...{ p50: at(0.5), p99: at(0.99) },
    rate: (asked.answers * 1000) / milliseconds,
  }
}

type Question = Omit<Asked, 'answers'>

/** Asks both once, and makes sure that what they say is right. */
async function askedOf(
  each: Case,
  { ours, baseline }: Pair,
): Promise<Record<keyof Pair, Question>> {
  const isKept = each.ours === 'kept'
  const query = ours.queries[each.asks]?.[0] ?? ''
  const path = isKept ? `/api/delivery/graphql?query=${encodeURIComponent(query)}` : `/${each.asks}`
  const questions: Partial<Record<keyof Pair, Question>> = {}
  for (const [who, { name, entries, port }] of Object.entries({ ours, baseline })) {
    if (isKept && who === 'ours') await copy({ from: ours, to: baseline, path })
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: IDENTITY })
    const body = Buffer.from(await answer.arrayBuffer())
    check({ each, app: name, entries, status: answer.status, body: body.toString() })
    const known = each.isKnown ? `If-None-Match: ${answer.headers.get('etag')}\r\n` : ''
    questions[who as keyof Pair] = {
      ...{ port, path, connections: each.connections },
      headers: isKept ? (at) => sender(at) + known : () => '',
      expected: each.isKnown ? { status: 304, body: Buffer.alloc(0) } : { status: 200, body },
    }
  }
  return questions as Record<keyof Pair, Question> // both are in it
}

const IDENTITY = { 'accept-encoding': 'identity', 'x-forwarded-for': '10.1.1.1' }

/** Limits count senders, so each answer is asked for by one of many. */
function sender(at: number): string {
  return `X-Forwarded-For: 10.0.0.${at % SENDERS}\r\n`
}

/** Has the bare server give the answer as it is kept: its head, without what any server adds. */
async function copy({ from, to, path }: { from: App; to: App; path: string }): Promise<void> {
  const url = `http://127.0.0.1:${from.port}${path}`
  await fetch(url, { headers: IDENTITY })
  const answer = await fetch(url, { headers: IDENTITY })
  if (answer.headers.get('cache-status') !== 'stories; hit') throw new Error('It is not kept.')
  const own = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']
  const head = [...answer.headers].filter(([name]) => !own.includes(name)).flat()
  to.copy({ url: path, head, body: await answer.text(), etag: answer.headers.get('etag') ?? '' })
}

function medianOf(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured) =>
    all.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
  return { cpu: of('cpu'), p50: of('p50'), p99: of('p99'), rate: of('rate') }
}
