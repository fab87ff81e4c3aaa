/**
 * The translators' dashboard on 10,000 entries in three languages, on SQLite:
 * `node --conditions=production --import tsx tests/bench/dashboard.ts`. A page may take 300 ms.
 */
import { performance } from 'node:perf_hooks'

import type { Settings } from '../../src/entries/settings.js'
import { readPage } from '../../src/translation/dashboard/readPage.js'
import type { Order, RowFilter } from '../../src/translation/dashboard/readQuery.js'
import { readTotals, sumRows } from '../../src/translation/dashboard/readTotals.js'
import { rowsWhere } from '../../src/translation/dashboard/rowsWhere.js'
import { printMarks } from '../../src/translation/records/marks.js'
import { type TargetSummary, TRANSLATION_STATES } from '../../src/translation/records/types.js'
import { startBench } from './app.js'

const ENTRIES = 10_000
const ROUNDS = 9
const MOST_MILLISECONDS = 300
/** Segments of an entry: what is kept of each makes the rows as heavy as those of real entries. */
const SEGMENTS = 12
const BATCH = 200

const { payload, settings, stop } = await startBench('dashboard')
await fill()
const theme = await payload.create({
  collection: settings.slugs.programmes as 'programmes', // the slug of the app's own types
  data: { name: 'Programme' }, // only what a draft needs
  locale: 'fr',
  draft: true,
})
await measureAll(theme.id)
await stop()
process.exit()

async function fill(): Promise<void> {
  for (let first = 0; first < ENTRIES; first += BATCH) {
    const transaction = await payload.db.beginTransaction()
    const req = { transactionID: transaction ?? '' }
    for (let at = first; at < first + BATCH; at += 1) {
      const collection = settings.slugs.translations
      await payload.db.create({ collection, data: rowAt(at, settings), returning: false, req })
    }
    await payload.db.commitTransaction(transaction ?? '')
  }
}

function rowAt(at: number, { locales }: Settings): Record<string, unknown> {
  const targets = locales.slice(1).map(({ code }, index) => [code, summaryAt(at + index)] as const)
  const summary = Object.fromEntries(targets)
  const text = `Le texte ${at} d’un segment, assez long pour ressembler à ceux que l’on traduit. `
  const one = { source: text.repeat(2), target: text.repeat(2), judgement: 'draft', history: [] }
  const segments = Array.from({ length: SEGMENTS }, (_, index) => [`body.${index}`, one])
  const target = { segments: Object.fromEntries(segments), comments: {}, owner: null, due: null }
  return {
    key: `stories:${at}`,
    entryType: 'stories',
    entry: String(at),
    uid: `uid-${at}`,
    title: `Histoire ${(at * 7919) % ENTRIES}`,
    sourceLocale: 'fr',
    marks: printMarks({
      ...{ collection: 'stories', programme: String(at % 5), themes: [String(at % 23)] },
      targets: summary,
    }),
    trashed: at % 50 === 0,
    words: 100 + (at % 400),
    wordsLeft: at % 300,
    due: at % 3 === 0 ? '2026-12-01' : '9999-12-31',
    changedAt: new Date(1_700_000_000_000 + ((at * 7919) % ENTRIES) * 60_000).toISOString(),
    summary,
    record: { sources: [], targets: Object.fromEntries(targets.map(([code]) => [code, target])) },
  }
}

function summaryAt(at: number): TargetSummary {
  const counts = { missing: 1, draft: 2, stale: 1, inReview: 3, approved: 5 }
  const state = TRANSLATION_STATES[at % TRANSLATION_STATES.length] ?? 'missing'
  const owner = at % 4 === 0 ? { id: String(at % 12), name: 'A translator' } : null
  return { state, segments: counts, words: counts, owner, due: null }
}

async function measureAll(id: number | string): Promise<void> {
  const collection = settings.slugs.programmes as 'programmes' // as above
  const plain = await median(() => payload.findByID({ collection, id, draft: true, depth: 0 }))
  console.log(`one plain findByID: ${plain.toFixed(1)} ms`)
  const pages: [string, Partial<RowFilter>, Order, number][] = [
    ['unfiltered', {}, '-changedAt', 1],
    ['unfiltered, page 300', {}, '-changedAt', 300],
    ['by title', {}, 'title', 1],
    ['by words', {}, '-words', 1],
    ['locale and state', { locale: 'es', state: 'stale' }, '-changedAt', 1],
    ['theme and mine', { theme: '3', isMine: true }, '-changedAt', 1],
    ['search', { search: 'histoire 77' }, 'wordsLeft', 1],
  ]
  for (const [name, filter, sort, page] of pages) {
    const where = whereOf(filter)
    const query = { sort, page, limit: 25 }
    tell(name, await median(() => readPage({ payload, settings }, { where, query })), plain)
  }
  const where = whereOf({})
  tell('totals, cold', await median(() => sumRows({ payload, settings }, where)), plain)
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  await readTotals({ payload, settings }, where)
  tell('totals, cached', await median(() => readTotals({ payload, settings }, where)), plain)
}

function whereOf(filter: Partial<RowFilter>) {
  return rowsWhere({ isMine: false, ...filter }, { types: 'all', caller: '4' })
}

function tell(name: string, milliseconds: number, plain: number): void {
  const ratio = (milliseconds / plain).toFixed(1)
  console.log(`${name.padEnd(22)} ${milliseconds.toFixed(1).padStart(7)} ms, ${ratio} × findByID`)
  if (milliseconds > MOST_MILLISECONDS) process.exitCode = 1
}

async function median(act: () => Promise<unknown>): Promise<number> {
  await act()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Infinity
}
