/**
 * Whether kept answers are ever wrong: `npm run bench:changes`. Readers ask for a theme and its
 * testimonials while an editor renames the theme and publishes testimonials whose consents are then
 * withdrawn. Each answer must be what was public at some moment between its question and its end.
 * `READS` in all; `SERVERS=2` with PostgreSQL, each reader asking another server in turn.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { UID } from '../../src/cli/seed/content/uids.js'
import { type App, startApp } from '../e2e/app.js'
import { CONSENT } from '../helpers/entries.js'
import { findPostgres, startPostgres } from '../helpers/postgresServer.js'
import { type Ask, type Doc, must, signIn } from '../server/killed.js'

const READS = Number(process.env.READS ?? 100_000)
const CONNECTIONS = 16
const QUERY = `{ theme(id: "${UID.themes.environment}", locale: fr) { title testimonials(first: 50, orderBy: PUBLISHED_AT_DESC) { nodes { quote } } } }`
const { apps, stop } = await start(Number(process.env.SERVERS ?? 1))

/** When something was asked for and acknowledged, milliseconds; `Infinity`: not yet. */
type Span = { from: number; until: number }
type Voice = { text: string; shown: Span; hidden: Span }

const never = (): Span => ({ from: Infinity, until: Infinity })
const titles: Span[] = []
const voices: Voice[] = []
const wrong: string[] = []
const counts = { reads: 0, kept: 0, changes: 0 }

const done = { isOver: false }
const changing = change(await Promise.all(apps.map(signIn)))
await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => read(at)))
done.isOver = true
await changing
console.log(
  `${apps.length} server(s): ${counts.reads} reads (${counts.kept} kept), ${counts.changes} changes, ` +
    `${wrong.length} wrong answers`,
)
for (const each of wrong.slice(0, 10)) console.log(`  ${each}`)
if (wrong.length > 0) process.exitCode = 1
await stop()

async function start(servers: number): Promise<{ apps: App[]; stop: () => Promise<void> }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-changes-'))
  const database = servers > 1 ? await startPostgres(findPostgres()) : null
  const url = database && new URL(database.url)
  if (url) url.pathname = `/changes-${process.pid}`
  const env = {
    TRUST_PROXY: '1',
    ...(url ? { DATABASE_URI: url.href, PAYLOAD_SECRET: 'of-both-servers-0123456789abcdef' } : {}),
  }
  const started: App[] = []
  for (let n = 0; n < servers; n += 1) started.push(await startApp({ directory, env }))
  return {
    apps: started,
    stop: async () => {
      for (const app of started) await app.stop()
      await database?.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function timed<T>(span: Span, task: () => Promise<T>): Promise<T> {
  span.from = performance.now()
  const result = await task()
  span.until = performance.now()
  counts.changes += 1
  return result
}

/** One change after another, by the servers in turn. */
async function change(asks: Ask[]): Promise<void> {
  const by = () => inTurn(asks, counts.changes)
  const where = `themes?where[uid][equals]=${UID.themes.environment}&depth=0`
  const { docs } = (await must(by()('GET', where))) as { docs: Doc[] }
  const [theme] = docs
  for (let n = 0; !done.isOver; n += 1) {
    const span = never()
    titles.push(span)
    await timed(span, () =>
      must(
        by()('PATCH', `themes/${theme?.id}?locale=fr&depth=0`, {
          title: `Titre ${n}.`,
          _status: 'published',
        }),
      ),
    )
    await showAndHide(by, { n, theme: theme?.id, programme: theme?.programme })
  }
}

async function showAndHide(
  by: () => Ask,
  { n, ...about }: { n: number; theme: unknown; programme: unknown },
): Promise<void> {
  const made = async (slug: string, data: object) =>
    ((await must(by()('POST', `${slug}?locale=fr&depth=0`, data))) as { doc: Doc }).doc
  const consent = (await made('consents', CONSENT)).id
  const voice = { text: `Voix ${n}.`, shown: never(), hidden: never() }
  voices.push(voice)
  await timed(voice.shown, () =>
    made('testimonials', {
      ...{ consent, programme: about.programme, themes: [about.theme], sourceLocale: 'fr' },
      ...{ attribution: { name: 'Ana' }, date: '2024-01-01', quote: voice.text },
      _status: 'published',
    }),
  )
  const withdrawn = { status: 'withdrawn', withdrawnOn: new Date().toISOString() }
  await timed(voice.hidden, () => must(by()('PATCH', `consents/${consent}?locale=fr`, withdrawn)))
}

async function read(connection: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let n = 0; counts.reads < READS; n += 1) {
    counts.reads += 1
    // Several questions with the same answer, so that some are kept when others are not.
    const query = encodeURIComponent(`${QUERY} # ${n % 5}`)
    const from = performance.now()
    const app = inTurn(apps, connection + n)
    const headers = { 'x-forwarded-for': `10.${n % 200}.${(n >> 8) % 200}.${connection + 1}` }
    const url = `${app.url}/api/delivery/graphql?query=${query}`
    const { text, isKept } = await fetched(url, { agent, headers })
    if (isKept) counts.kept += 1
    check(text, { from, until: performance.now() })
  }
  agent.destroy()
}

function fetched(url: string, options: { agent: Agent; headers: Record<string, string> }) {
  return new Promise<{ text: string; isKept: boolean }>((resolve, reject) => {
    const request = get(url, options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      const isKept = response.headers['cache-status'] === 'stories; hit'
      response.once('end', () => resolve({ text, isKept }))
    })
    request.once('error', reject)
  })
}

function inTurn<T>(all: readonly T[], at: number): T {
  const one = all[at % all.length]
  if (one === undefined) throw new Error('There is none.')
  return one
}

/** What was seen must have been so at some moment of the span. */
function check(text: string, { from, until }: Span): void {
  if (!text.startsWith('{"data":{"theme":{')) return void wrong.push(text.slice(0, 300))
  const number = Number(/"title":"Titre (\d+)\./.exec(text)?.[1] ?? -1)
  const acknowledged = titles.findLastIndex((span) => span.until < from)
  const begun = titles.findLastIndex((span) => span.from <= until)
  if (number < acknowledged || number > begun)
    wrong.push(`title ${number}: expected ${acknowledged} to ${begun}`)
  for (const { text: quote, shown, hidden } of voices.slice(-10)) {
    const isThere = text.includes(quote)
    if (isThere && (shown.from > until || hidden.until < from))
      wrong.push(
        `${quote} is there: shown from ${shown.from - from}, hidden ${hidden.until - from}`,
      )
    if (!isThere && shown.until < from && hidden.from > until) wrong.push(`${quote} is missing`)
  }
}
