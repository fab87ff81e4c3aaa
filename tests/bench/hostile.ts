/**
 * Inputs that somebody has made to be slow: `node --conditions=production --import tsx tests/bench/hostile.ts`.
 * Where time grows with the square of the length, 4 times the length takes 16 times the time; here
 * it may take 8 times.
 */
import { snippet } from '../../src/delivery/search/snippet.js'
import { checkSegment } from '../../src/translation/checks/checkSegment.js'
import { checkXliff } from '../../src/translation/xliff/check/checkXliff.js'

const ROUNDS = 5
const TIMES = 4
const MOST_GROWTH = 8

const SIGNS = ['a', ' ', '\n', '?', '1 ', '"', 'a? ', 'a@', '«']

/** What is done, and how long the shorter of two inputs is. */
const CASES: [what: string, length: number, act: (length: number) => void][] = [
  ...SIGNS.map((sign): (typeof CASES)[number] => [
    `checks of ${JSON.stringify(sign)}`,
    5_000,
    (length) => check([`x${sign.repeat(length)}y`]),
  ]),
  ['an extract', 50_000, (length) => void snippet({ text: 'a '.repeat(length), words: ['a'] })],
  ['a unit of codes', 2_000, (length) => void checkXliff(unitOf(length))],
]

function check(text: string[]): void {
  for (const targetLocale of ['fr', 'es'])
    checkSegment({
      source: { text: ['One word.'], codes: {} },
      target: { text, codes: {} },
      sourceLocale: 'en',
      targetLocale,
      multiline: false,
    })
}

function unitOf(count: number): Uint8Array {
  const codes = Array.from({ length: count }, (_, at) => `<sc id="${at}"/>a<ec startRef="${at}"/>`)
  const text = codes.join('')
  return new TextEncoder().encode(
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="es">' +
      `<file id="f"><unit id="u"><segment><source>${text}</source><target>${text}</target></segment></unit></file></xliff>`,
  )
}

/** Milliseconds of processor time of the fastest of several rounds: the others were disturbed. */
function fastest(act: () => void): number {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
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
    `${what.padEnd(16)} ${short.toFixed(1).padStart(7)} ms, ${TIMES} times the length ` +
      `${long.toFixed(1).padStart(7)} ms, ${growth.toFixed(1)} times`,
  )
  if (growth > MOST_GROWTH) process.exitCode = 1
}
