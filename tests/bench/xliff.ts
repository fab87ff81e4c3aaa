/**
 * Export and import of 1,000 and 10,000 segments: `node --expose-gc --import tsx tests/bench/xliff.ts`.
 * Import is compared with parsing alone; 10 times the segments may take 12 times the time at most.
 */
import { fromMarked } from '../../src/translation/segments/markedText.js'
import type { CodeData, Content, Segment } from '../../src/translation/segments/types.js'
import { mergeEntry } from '../../src/translation/xliff/mergeEntry.js'
import type { ExchangeFile, ExchangeSegment } from '../../src/translation/xliff/model.js'
import { readExchange } from '../../src/translation/xliff/readExchange.js'
import { writeXliff12 } from '../../src/translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../../src/translation/xliff/writeXliff21.js'
import { readXml } from '../../src/translation/xml/readXml.js'

const ROUNDS = 7
const MOST_GROWTH = 12

const bold: CodeData = { type: 'fmt', name: 'bold', optional: true, data: null }
const link: CodeData = { type: 'link', name: 'link', shown: '/a', optional: false, data: null }

function content(at: number, language: string): Content {
  const marked = `${language} ${at} : <1>91 %</1> des politiques, <2>voir le <3/>rapport</2> & la suite.`
  return { text: fromMarked(marked), codes: { 1: bold, 2: link, 3: bold } }
}

function segment(at: number): ExchangeSegment & Segment {
  const source = content(at, 'fr')
  return {
    ...{ id: `body.${at}`, path: `body.${at}`, kind: 'richText', multiline: false, maxLength: 500 },
    ...{ labels: [], notes: ['A note'], sourceHash: 'abcdef', terms: [], state: 'draft' },
    ...{ source, target: content(at, 'es') },
    matches: [{ source: source.text, target: content(at, 'es').text, score: 90, origin: 'memory' }],
  }
}

function measure(count: number, write: (file: ExchangeFile) => string) {
  const segments = Array.from({ length: count }, (_, at) => segment(at))
  const entry = { collection: 'stories', entry: 'u', title: 'A story', notes: [], segments }
  const file: ExchangeFile = { sourceLocale: 'fr', targetLocale: 'es', entries: [entry] }
  const bytes = new TextEncoder().encode(write(file))
  return {
    megabytes: bytes.length / 1e6,
    write: fastest(() => write(file)),
    parse: fastest(() => readXml(bytes, { elements: 400_000 })),
    read: fastest(() => readExchange(bytes)),
    import: fastest(() => {
      const incoming = readExchange(bytes).entries.flatMap((one) => one.segments)
      mergeEntry({ present: segments, incoming })
    }),
  }
}

/** Milliseconds of processor time of the fastest of several rounds: the others were disturbed. */
function fastest(act: () => void): number {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.()
    const start = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

for (const [version, write] of [
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const) {
  measure(1_000, write)
  const [few, many] = [measure(1_000, write), measure(10_000, write)]
  console.log(`XLIFF ${version}: 10,000 segments are ${many.megabytes.toFixed(1)} MB`)
  for (const step of ['write', 'parse', 'read', 'import'] as const) {
    const growth = many[step] / few[step]
    const toParse = many[step] / many.parse
    console.log(
      `  ${step.padEnd(6)} ${many[step].toFixed(0).padStart(5)} ms, ${toParse.toFixed(2)} of parsing, ` +
        `${growth.toFixed(1)} times 1,000 segments`,
    )
    if (growth > MOST_GROWTH) process.exitCode = 1
  }
}
