/**
 * What long texts cost: `npm run bench:text`. Processor time for n and for 10 n of each; near-linear
 * work takes some 10 times as long, quadratic work 100 times. It may be 25.
 */
import type { Field } from 'payload'

import { checkSegment } from '../../src/translation/checks/checkSegment.js'
import { score } from '../../src/translation/memory/score.js'
import { syncRecord } from '../../src/translation/records/syncRecord.js'
import { classifyChange } from '../../src/translation/segments/classifyChange.js'
import { type InlineText } from '../../src/translation/segments/types.js'
import { readSegments } from '../../src/translation/segments/segmentsOf.js'
import { p, state } from '../unit/translation/segments/richTextOf.js'

const ROUNDS = 3
const TIMES = 10
const MOST_GROWTH = 25

type Say = (n: number, round: number) => string

const fields: Field[] = [{ name: 'body', type: 'richText', localized: true }]

/** Paragraphs that are cut, recorded, and cut again by that record once they have changed. */
function savedTwice(count: number, say: Say): void {
  const body = (round: number) =>
    state(...Array.from({ length: count }, (_none, n) => p(say(n, round))))
  const cut = (round: number, record: Pick<Parameters<typeof readSegments>[0], 'known'>) =>
    readSegments({
      ...{ fields, sourceLocale: 'fr', targetLocale: 'es', ...record },
      doc: { body: { fr: body(round), es: body(2) } },
    })
  const { segments } = cut(0, { known: [] })
  const { sources } = syncRecord({
    ...{ known: null, segments: { es: segments }, published: [] },
    saved: { at: '', by: null },
  })
  cut(1, { known: sources })
}

function check(text: InlineText): void {
  for (const targetLocale of ['fr', 'es', 'en']) {
    checkSegment({
      source: { text: ['One word of 7.'], codes: {} },
      target: { text, codes: {} },
      ...{ sourceLocale: targetLocale === 'en' ? 'fr' : 'en', targetLocale },
    })
  }
}

const words = (count: number, salt = '') =>
  Array.from({ length: count }, (_none, n) => `mot${salt}${n}`).join(' ')

/** What is done, and n. */
const CASES: [what: string, length: number, act: (length: number) => void][] = [
  ['paragraphs, unchanged', 2_000, (n) => savedTwice(n, (k) => `Le mot ${k} du texte`)],
  [
    'paragraphs, a word more',
    2_000,
    (n) => savedTwice(n, (k, r) => `Le mot ${k}${r ? ' ici' : ''}`),
  ],
  ['paragraphs, all new', 2_000, (n) => savedTwice(n, (k, r) => `mot${k * 7 + r} texte${k + r}`)],
  ['paragraphs, all alike', 2_000, (n) => savedTwice(n, (_k, r) => `La même phrase ${r}`)],
  ['quotation marks', 4_000, (n) => check(['"'.repeat(n)])],
  ['questions', 4_000, (n) => check(['¿?'.repeat(n)])],
  ['numbers', 2_000, (n) => check([Array.from({ length: n }, (_none, k) => `${k}`).join(' ')])],
  [
    'placeholders',
    1_000,
    (n) => check([Array.from({ length: n }, (_none, k) => `{a${k}}`).join(' ')]),
  ],
  ['changes of words', 2_000, (n) => void classifyChange(words(n), words(n, 'x'))],
  ['a match of the memory', 200, (n) => void score(words(n), words(n, 'x'))],
]

/** Milliseconds of processor time of the fastest of several rounds: the others were disturbed. */
function fastest(act: () => void): number {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

for (const [what, length, act] of CASES) {
  act(length)
  const [short, long] = [fastest(() => act(length)), fastest(() => act(TIMES * length))]
  const growth = long / short
  console.log(
    `${what.padEnd(24)} ${length}: ${short.toFixed(1).padStart(7)} ms, ` +
      `${TIMES * length}: ${long.toFixed(1).padStart(8)} ms, ${growth.toFixed(1)} times`,
  )
  if (growth > MOST_GROWTH) process.exitCode = 1
}
