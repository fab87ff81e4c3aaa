/**
 * Whether answers are ever wrong while content changes: `npm run bench:changes [-- DATABASE]`, on
 * `sqlite`, `postgres` or `mongodb`, the last two with two servers. Readers ask for a theme and its
 * testimonials while editors publish, unpublish, withdraw consents, trash and schedule. Each answer
 * must be what was public at some moment between its question and its end. `READS` in all, or as many as
 * are made in so many `SECONDS`; `PACE` changes a second.
 */
import { UID } from '../../../src/cli/seed/content/uids.js'
import { type App } from '../../e2e/app.js'
import { type Ask, type Doc, must, signIn } from '../../server/killed.js'
import { type Editors, LANES } from './lanes.js'
import { answerTo, type Readings, readOn } from './readers.js'
import { DATABASES, startServers } from './servers.js'
import { newThing } from './truth.js'

const READS = Number(process.env.READS ?? 100_000)
const SECONDS = Number(process.env.SECONDS ?? Infinity)
const PACE = Number(process.env.PACE ?? 20)
const CONNECTIONS = 16
const TELLS = 60_000
/** A theme with its testimonials, which all changes are about; then what none of them is about. */
const CHANGING = `{ theme(id: "${UID.themes.environment}", locale: fr) { title testimonials(first: 50, orderBy: PUBLISHED_AT_DESC) { nodes { quote } } } }`
const STEADY = [
  `{ theme(id: "${UID.themes.collaboration}", locale: fr) { title summary body { html } keyResults { headline } } }`,
  '{ documents(locale: es, first: 20) { nodes { title description } } }',
  '{ keyResults(locale: en, first: 50) { nodes { headline statement } } }',
]

const wanted = DATABASES.find((name) => name === (process.argv[2] ?? 'sqlite'))
if (!wanted) throw new Error(`Expected one of ${DATABASES.join(', ')}.`)
const { apps, database, stop } = await startServers(wanted)

const readings: Readings = { reads: 0, kept: 0, notModified: 0, changing: 0, torn: 0, wrong: [] }
const done = { isOver: false }
const editors = await startEditing(apps)
const began = performance.now()
const telling = setInterval(tell, TELLS)
try {
  // Editors end when the readers do; a refused change ends both.
  await Promise.all([readAll(), ...LANES.map((work) => work(editors))])
} finally {
  clearInterval(telling)
  tell()
  await stop()
}
for (const each of readings.wrong.slice(0, 10)) console.log(`  ${each}`)
if (readings.wrong.length > 0) process.exitCode = 1

async function readAll(): Promise<void> {
  const urls = apps.map(({ url }) => url)
  const steady = STEADY.map(async (query) => {
    return { query, steady: await answerTo(urls[0] ?? '', query) }
  })
  const questions = [{ query: CHANGING, steady: null }, ...(await Promise.all(steady))]
  const asked = { urls, questions, reads: READS, until: performance.now() + SECONDS * 1000 }
  await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, connection) =>
      readOn({ ...asked, connection }, readings),
    ),
  )
  done.isOver = true
}

async function startEditing(all: readonly App[]): Promise<Editors> {
  const asks: Ask[] = []
  // One after another: of two sessions that begin at once, one may be lost.
  for (const app of all) asks.push(await signIn(app))
  let asked = 0
  const ask: Ask = (...args) => {
    asked += 1
    const one = asks[asked % asks.length]
    if (!one) throw new Error('There is no server.')
    return one(...args)
  }
  const where = `themes?where[uid][equals]=${UID.themes.environment}&depth=0&locale=fr`
  const { docs } = (await must(ask('GET', where))) as { docs: Doc[] }
  const [theme] = docs
  if (!theme) throw new Error('There is no theme.')
  const counts = { publish: 0, unpublish: 0, withdraw: 0, trash: 0, schedule: 0 }
  const title = newThing('title', String(theme.title))
  return { ask, theme, title, turn: turns(), counts, isOver: () => done.isOver }
}

/** Lets editors change something so often a second, and no more often. */
function turns(): () => Promise<void> {
  let next = 0
  return async () => {
    next = Math.max(performance.now(), next + 1000 / PACE)
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()))
  }
}

function tell(): void {
  const seconds = (performance.now() - began) / 1000
  const { reads, changing, kept, notModified, torn, wrong } = readings
  const changes = Object.values(editors.counts).reduce((sum, count) => sum + count, 0)
  const kinds = Object.entries(editors.counts).map(([kind, count]) => `${kind} ${count}`)
  console.log(
    `${apps.length} server(s), ${database}: ${reads} reads in ${seconds.toFixed(0)} s ` +
      `(${changing} of what changes, ${kept} kept, ${notModified} not modified), ${changes} changes ` +
      `(${(changes / seconds).toFixed(1)} a second: ${kinds.join(', ')}), ` +
      `${wrong.length} wrong answers, ${torn} torn`,
  )
}
