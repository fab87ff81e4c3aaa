import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'

import { ADMIN, type App, startApp } from '../e2e/app.js'

/**
 * `npm run bench:sign-in`: what 10,000 attempts to sign in within a minute do to the delivery API and
 * to everybody else. Rounds without and with a flood follow each other in one run, and only their
 * ratio counts: figures of different machines or runs say nothing beside each other.
 */
const SECONDS = 60
/** How long delivery is measured before and after each flood, seconds. */
const QUIET = 20
const KINDS = [
  'one account, one address',
  'one account, every address',
  'every name, one address',
  'every name, every address',
]
/** Slower by more than this is too slow. */
const LEAST = 0.8

const QUERY = `{ themes(locale: fr, first: 3) { nodes { title label keyResults { headline } testimonials { nodes { quote } } } } }`

const COLLEAGUE = { email: 'colleague@example.org', password: 'tres cóndores y un ñandú' }

/** `cpu`: processor time of the server for each answer, milliseconds; NaN where `/proc` is not. */
type Measured = { perSecond: number; median: number; p95: number; cpu: number }

const app = await startApp({ env: { TRUST_PROXY: '1' } })
try {
  process.exitCode = (await bench(app)) ? 0 : 1
} finally {
  await app.stop()
}

async function bench({ url }: App): Promise<boolean> {
  await makeAccount(url)
  await measure(url, QUIET)
  const ratios: number[] = []
  let everybodyIn = true
  for (const [round, kind] of KINDS.entries()) {
    const before = await measure(url, QUIET)
    const flood = startFlood(url, kind)
    const person = peopleIn(url, round)
    const [during, attack, people] = await Promise.all([measure(url, SECONDS), flood, person])
    // Attempts that still wait are answered.
    await later(10)
    const after = await measure(url, QUIET)
    const ratio = during.perSecond / ((before.perSecond + after.perSecond) / 2)
    ratios.push(ratio)
    everybodyIn &&= people.every(({ status }) => status === 200)
    report({ kind, before, during, after, ratio, attack, people })
  }
  const ratio = median(ratios)
  console.log(
    `\ndelivery with 10,000 attempts a minute: ${percent(ratio)} of the throughput without (median of ${ratios.length}, at least ${percent(LEAST)})`,
  )
  console.log(`somebody else signed in during each: ${everybodyIn ? 'yes' : 'NO'}`)
  console.log(`machine: ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`)
  return ratio >= LEAST && everybodyIn
}

async function makeAccount(url: string): Promise<void> {
  const { token } = (await (await signInAs(url, ADMIN, '198.51.100.200')).json()) as {
    token: string
  }
  const response = await fetch(`${url}/api/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ ...COLLEAGUE, name: 'Colleague', role: 'viewer' }),
  })
  if (response.status !== 201) throw new Error(`No account could be made: ${await response.text()}`)
}

function signInAs(url: string, account: typeof COLLEAGUE, from: string): Promise<Response> {
  return fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify(account),
  })
}

/** Somebody else, from an address of their own, signs in three times during a flood. */
async function peopleIn(url: string, round: number) {
  const answers: Awaited<ReturnType<typeof signIn>>[] = []
  for (const n of [1, 2, 3]) {
    await later(SECONDS / 4)
    answers.push(await signIn(url, COLLEAGUE, `198.51.${round + 1}.${n}`))
  }
  return answers
}

async function signIn(url: string, account: typeof COLLEAGUE, from: string) {
  const start = performance.now()
  const { status } = await signInAs(url, account, from)
  return { status, seconds: (performance.now() - start) / 1000 }
}

/** Four readers, each of whom asks again when it has its answer. */
async function measure(url: string, seconds: number): Promise<Measured> {
  const times: number[] = []
  const used = cpuSeconds()
  const start = performance.now()
  const reader = async () => {
    while (performance.now() - start < seconds * 1000) {
      const asked = performance.now()
      const response = await fetch(`${url}/api/delivery/graphql?query=${encodeURIComponent(QUERY)}`)
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`The delivery API answered ${response.status}.`)
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: 4 }, reader))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  const perSecond = times.length / ((performance.now() - start) / 1000)
  const cpu = ((cpuSeconds() - used) * 1000) / times.length
  return { perSecond, median: at(0.5), p95: at(0.95), cpu }
}

/** Processor time that the server has taken so far, the threads that check passwords included. */
function cpuSeconds(): number {
  try {
    const [server = ''] = readFileSync(`/proc/${app.pid}/task/${app.pid}/children`, 'utf8').split(
      ' ',
    )
    const fields = readFileSync(`/proc/${server}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    // utime and stime, in hundredths (proc_pid_stat(5), counted after the name).
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

type Attack = { sent: number; counts: Record<string, number> }

function startFlood(url: string, kind: string): Promise<Attack> {
  const script = path.join(import.meta.dirname, 'flood.ts')
  const child = fork(script, [url, kind, String(SECONDS)], { execArgv: ['--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Attack)) // what flood.ts sends
    child.once('error', reject)
  })
}

type Round = {
  kind: string
  before: Measured
  during: Measured
  after: Measured
  ratio: number
  attack: Attack
  people: { status: number; seconds: number }[]
}

function report({ kind, before, during, after, ratio, attack, people }: Round): void {
  const show = ({ perSecond, median: half, p95, cpu }: Measured) =>
    `${perSecond.toFixed(0)}/s (median ${half.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${cpu.toFixed(1)} ms of processor each)`
  const answers = Object.entries(attack.counts).map(([status, count]) => `${status}: ${count}`)
  console.log(`\n${kind}: ${attack.sent} attempts in ${SECONDS} s, answered ${answers.join(', ')}`)
  console.log(`  without ${show(before)}, with ${show(during)}, without ${show(after)}`)
  const entered = people.map(({ status, seconds }) => `${status} in ${seconds.toFixed(1)} s`)
  console.log(`  ratio ${percent(ratio)}; somebody else: ${entered.join(', ')}`)
}

function later(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`
}
