/**
 * Searches of the delivery API at 600 and at 60,000 entries in three languages, on SQLite:
 * `npm run bench:search`. At the greater size no search may cost more than three times what it costs
 * at the smaller. Those that look at up to 2,000 rows there, and at a few hundred here, may cost as
 * much as three of the costliest; an operation of 190 searches two seconds. The fill takes minutes.
 */
import { handleEndpoints } from 'payload'

import { type BenchApp, startBench } from './app.js'
import { fillWith } from './searchRows.js'

const SIZES = (process.env.SIZES ?? '600,60000').split(',').map(Number)
const ROUNDS = 7
const MOST_TIMES = 3
const MOST_MILLISECONDS = 2_000

const one = (text: string, more = '') =>
  `search(text: "${text}", locale: fr, first: 1${more}) { totalCount nodes { title snippet } }`
const aliases = (text: (at: number) => string) =>
  Array.from(
    { length: 190 },
    (_, at) => `a${at}: search(text: "${text(at)}", locale: fr, first: 1) { totalCount }`,
  )

/** What each is, and the operation. */
const SEARCHES: [name: string, operation: string][] = [
  ['a rare word', `{ ${one('rare7')} }`],
  ['one that is rarer', `{ ${one('rare77')} }`],
  ['a word of every entry', `{ ${one('partout')} }`],
  ['a word of half of them', `{ ${one('moitie')} }`],
  ['one letter', `{ ${one('m')} }`],
  ['two frequent words', `{ ${one('moitie tiers')} }`],
  ['two that never meet', `{ ${one('pair impair')} }`],
  ['a frequent and a rare word', `{ ${one('partout rare7')} }`],
  ['frequent, in a programme', `{ ${one('partout', ', programme: "programme-3"')} }`],
  ['frequent, of a rare type', `{ ${one('partout', ', types: [PROGRAMME]')} }`],
  ['nothing', `{ ${one('nulle-part')} }`],
  ['a frequent word and nothing', `{ ${one('partout nulle-part')} }`],
]
/** Of those above: what grows is the number of hits, or of rows of the index, up to where it ends. */
const BOUNDED = ['two frequent words', 'two that never meet', 'a frequent and a rare word']
const FLOODS: [name: string, operation: string][] = [
  ['190 equal searches', `{ ${aliases(() => 'partout').join(' ')} }`],
  ['190 different searches', `{ ${aliases((at) => `partout mot${at}`).join(' ')} }`],
  [
    '190 frequent words',
    `{ ${aliases((at) => 'partout moitie tiers'.slice(0, 1 + (at % 20))).join(' ')} }`,
  ],
]

const results = new Map<string, number[]>()
for (const size of SIZES) {
  const app = await start(size)
  for (const [name, operation] of SEARCHES) await measure(app, name, operation)
  for (const [name, operation] of FLOODS) await measure(app, name, operation)
  await app.stop()
}
const costliest = Math.max(...SEARCHES.map(([name]) => results.get(name)?.[0] ?? 0))
for (const [name, times] of results) tell(name, times)
process.exit()

async function start(size: number): Promise<BenchApp> {
  const app = await startBench(String(size))
  const began = performance.now()
  const words = await fillWith({ ...app, entries: size })
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${size} entries in three languages, ${words} words in the index, in ${seconds} s`)
  return app
}

/** Median CPU time of a request, milliseconds. */
async function measure(app: BenchApp, name: string, operation: string): Promise<void> {
  const times: number[] = []
  let answer = ''
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = process.cpuUsage()
    answer = await ask(app, operation)
    const { user, system } = process.cpuUsage(before)
    if (round > 0) times.push((user + system) / 1000)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN
  results.set(name, [...(results.get(name) ?? []), median])
  if (process.env.SHOW) console.log(name, median.toFixed(1), answer.slice(0, 160))
}

async function ask({ config, key }: BenchApp, query: string): Promise<string> {
  const response = await handleEndpoints({
    config: Promise.resolve(config),
    payloadInstanceCacheKey: key,
    request: new Request('http://localhost:3000/api/delivery/graphql', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query }),
    }),
  })
  return response.text()
}

function tell(name: string, times: readonly number[]): void {
  const [small = NaN] = times
  const large = times.at(-1) ?? NaN
  const shown = times.map((time) => `${time.toFixed(1).padStart(7)} ms`).join(' → ')
  const ratios = [large / small, large / costliest].map((ratio) => ratio.toFixed(2))
  console.log(`${name.padEnd(28)} ${shown}, ${ratios[0]} × itself, ${ratios[1]} × the costliest`)
  if (large > mostOf(name, small)) process.exitCode = 1
}

function mostOf(name: string, small: number): number {
  if (FLOODS.some(([flood]) => flood === name)) return MOST_MILLISECONDS
  return MOST_TIMES * (BOUNDED.includes(name) ? costliest : small)
}
