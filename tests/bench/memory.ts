import { indexMemory } from '../../src/translation/memory/indexMemory.js'
import { matchesFor } from '../../src/translation/memory/matchesFor.js'
import type { MemoryUnit } from '../../src/translation/memory/types.js'

/**
 * How much faster a lookup in the index of a memory is than comparing every unit, and that both find
 * the same best match. `node --import tsx tests/bench/memory.ts [UNITS]`
 */
const UNITS = Number(process.argv[2] ?? 50_000)
const LOOKUPS = 100
const SCANS = 5

/** Always the same numbers, so that two runs compare. */
let seed = 42
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * below)
}

/** Few words are frequent and most are rare, as in a language. */
const word = (): string => {
  const rank = Math.floor(4000 ** (random(10_000) / 10_000))
  return `${['le', 'pro', 'dura', 'mina', 'forma', 'ré'][rank % 6]}${rank.toString(36)}`
}

const sentence = (): string => Array.from({ length: 4 + random(30) }, word).join(' ')

const units = Array.from({ length: UNITS }, (_, n): MemoryUnit => {
  const origin = {
    collection: 'themes',
    entry: `${n}`,
    segment: 'body',
    at: '2026-01-01T00:00:00Z',
  }
  const locales = { sourceLocale: 'fr', targetLocale: 'es' }
  return { source: sentence(), target: `destino ${n}`, ...locales, origin, approved: true }
})

/** A text of the memory with one word in six replaced. */
const queries = Array.from({ length: LOOKUPS }, () => {
  const words = (units[random(UNITS)]?.source ?? '').split(' ')
  const text = words.map((one) => (random(6) === 0 ? word() : one)).join(' ')
  return { text, sourceLocale: 'fr', targetLocale: 'es' }
})

const timed = <T>(run: () => T): [T, number] => {
  const start = performance.now()
  const result = run()
  return [result, performance.now() - start]
}

const [index, building] = timed(() => indexMemory(units))
queries.slice(0, 10).forEach((query) => index.lookup(query))
const [found, lookups] = timed(() => queries.map((query) => index.lookup(query)))
const candidates = units.map((unit) => ({ unit }))
const [scanned, scans] = timed(() =>
  queries.slice(0, SCANS).map((query) => matchesFor(query, candidates)),
)
const missed = scanned.filter((matches, n) => matches[0]?.target !== found[n]?.[0]?.target).length
const each = lookups / LOOKUPS
const ratio = scans / SCANS / each

console.log(`units ${UNITS}, index built in ${building.toFixed(0)} ms`)
console.log(`lookup ${each.toFixed(2)} ms, ${ratio.toFixed(0)} times as fast as comparing all`)
console.log(`best matches missed: ${missed} of ${SCANS}`)
if (ratio < 20 || missed > 0) process.exitCode = 1
