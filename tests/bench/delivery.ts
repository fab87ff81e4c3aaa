/**
 * What the delivery API answers in a second, without a cache, against Payload alone with collections
 * of its own and against a bare `node:http` server that gives the same bytes: `npm run
 * bench:delivery`. All in one run, on the same content, on SQLite, by 16 connections, medians of 3
 * rounds. `SIZES=600,6000,60000` for more content, `ONLY=ours` for one app, `SECONDS` for a round.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { contentOf, type Locale, LOCALES, type ThemeContent } from './deliveryContent.js'
import { CASES, type Case, serve } from './deliveryServers.js'
import { load } from './load.js'

const SIZES = (process.env.SIZES ?? '600').split(',').map(Number)
const ONLY = process.env.ONLY?.split(',')
const MILLISECONDS = Number(process.env.SECONDS ?? 5) * 1000
const ROUNDS = 3
const CONNECTIONS = 16
const APPS = ['ours', 'plain'] as const
type App = (typeof APPS)[number]

const [, , app, size] = process.argv
if (app === 'ours' || app === 'plain') await runApp(app, Number(size))
else {
  for (const entries of SIZES) await compare(entries)
  process.exit()
}

async function runApp(name: App, entries: number): Promise<void> {
  const start =
    name === 'ours'
      ? (await import('./deliveryOurs.js')).oursWith
      : (await import('./deliveryPlain.js')).plainWith
  // Tables are made in development only; all code has been loaded as in production.
  Object.assign(process.env, { NODE_ENV: 'development' })
  const made = await start(entries)
  Object.assign(process.env, { NODE_ENV: 'production' })
  const port = await serve(made)
  process.on('message', () => void made.stop().then(() => process.exit()))
  process.on('disconnect', () => process.exit(1))
  process.send?.(port)
}

type Rates = Record<Case, number>

async function compare(entries: number): Promise<void> {
  const rates = new Map<string, Rates>()
  for (const name of APPS) {
    if (ONLY && !ONLY.includes(name)) continue
    const child = fork(fileURLToPath(import.meta.url), [name, String(entries)], {
      env: { ...process.env, NODE_ENV: 'production', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
    })
    const port = await new Promise<number>((resolve) => child.once('message', resolve))
    for (const each of CASES) await check({ name, port, each })
    rates.set(name, await rateOf(port, ''))
    if (name === 'ours') rates.set('bare', await rateOf(port, '/bare'))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.send('stop')
    await ended
  }
  tell(entries, rates)
}

async function rateOf(port: number, prefix: string): Promise<Rates> {
  const rates: Partial<Rates> = {}
  for (const each of CASES) {
    const path = `${prefix}/${each}`
    const asked = { port, path, connections: CONNECTIONS, milliseconds: MILLISECONDS }
    await load({ ...asked, milliseconds: 1000 })
    const found: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) found.push(await load(asked))
    rates[each] = found.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN
  }
  return rates as Rates // All cases are in it.
}

/** Every text that must be in an answer is there. */
async function check(args: { name: App; port: number; each: Case }): Promise<void> {
  const { name, port, each } = args
  const answer = await (await fetch(`http://127.0.0.1:${port}/${each}`)).text()
  const [programme] = contentOf(1)
  const theme = programme?.themes[7]
  if (!theme) throw new Error('There is no theme to compare with.')
  const wanted = each === 'list' ? [] : textsOf(theme, each === 'page' ? ['fr'] : LOCALES)
  const missing = wanted.filter((text) => !answer.includes(JSON.stringify(text).slice(1, -1)))
  if (missing.length > 0 || answer.includes('"errors"') || answer.length < 5_000)
    throw new Error(`${name}, ${each}: not what was asked for: ${answer.slice(0, 600)}`)
}

function textsOf(theme: ThemeContent, locales: readonly Locale[]): string[] {
  const { keyResults, testimonials, documents } = theme
  const items = [theme, ...keyResults, ...testimonials, ...documents]
  return locales.flatMap((locale) =>
    items.flatMap(({ title, text }) => [title[locale], text[locale]]),
  )
}

function tell(entries: number, rates: ReadonlyMap<string, Rates>): void {
  const plain = rates.get('plain')
  console.log(`${entries} entries, answers a second (times plain Payload)`)
  for (const [name, found] of rates) {
    const cells = CASES.map((each) => {
      const ratio = plain ? ` (${(found[each] / plain[each]).toFixed(2)})` : ''
      return `${each} ${found[each].toFixed(0)}${ratio}`.padEnd(24)
    })
    console.log(`  ${name.padEnd(6)} ${cells.join('')}`)
  }
}
