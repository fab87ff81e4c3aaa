/**
 * What this project costs against Payload alone and against a bare `node:http` server, all in one
 * run on one machine, in turns: `npm run bench`. Every answer is compared with what it must be.
 *
 * `-- --entries 600,6000` and `--rounds 3`; `--only page,publish` for some cases; `--short` for a
 * minute of them, which fails if a ratio has fallen by more than a third below the recorded one;
 * `--record` to record them; `--json FILE`; `--write` to write `docs/reference/performance.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { type Case, CASES } from './cases.js'
import { machine } from './machine.js'
import { PAGE_FILE, pageOf } from './page.js'
import { type Report, type Size, table } from './report.js'
import { measure, type Result, startApp } from './run.js'
import { measureWhole } from './whole.js'

const RECORDED = new URL('recorded.json', import.meta.url)
/** The part of a recorded ratio that must be left. */
const LEAST = 2 / 3

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    json: { type: 'string' },
    ...{ short: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
    write: { type: 'boolean', default: false },
  },
})
const wanted = values.only?.split(',')
const cases = CASES.filter((each) =>
  wanted ? wanted.includes(each.name) : !values.short || each.short !== null,
)

if (values.short) await compareShort()
else await compareWhole()

async function compareWhole(): Promise<void> {
  const report: Report = { machine: machine(), sizes: [], whole: null }
  for (const entries of values.entries.split(',').map(Number)) {
    const size: Size = { entries, results: await resultsOf(cases, entries) }
    report.sizes.push(size)
    console.log(table(size, report.sizes[0]))
  }
  if (!wanted) report.whole = await measureWhole()
  if (report.whole) console.log(JSON.stringify(report.whole, null, 2))
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
  if (values.write) writeFileSync(PAGE_FILE, await pageOf(report))
}

async function compareShort(): Promise<void> {
  const results = await resultsOf(cases, Number(values.entries))
  if (values.record) return record(results)
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, number>
  const isSlow = ({ name, ratio }: Result) => ratio < LEAST * (recorded[name] ?? NaN)
  const slow = results.filter(isSlow).map(({ name }) => name)
  // Once more: something else may have had the machine.
  const again = cases.filter(({ name }) => slow.includes(name))
  const still =
    again.length > 0 ? (await resultsOf(again, Number(values.entries))).filter(isSlow) : []
  for (const { name, ratio } of results)
    console.log(`${name.padEnd(24)} ${ratio.toFixed(2)}, recorded ${recorded[name]}`)
  for (const { name, ratio } of still) {
    const was = recorded[name] ?? NaN
    console.error(
      `${name}: expected at least ${(LEAST * was).toFixed(2)} times the answers of the baseline for ` +
        `the same CPU time, got ${ratio.toFixed(2)}. If that is right: npm run bench -- --short --record`,
    )
  }
  process.exitCode = still.length > 0 ? 1 : 0
}

function record(results: readonly Result[]): void {
  const ratios = results.map(({ name, ratio }) => [name, Number(ratio.toFixed(2))])
  writeFileSync(RECORDED, `${JSON.stringify(Object.fromEntries(ratios), null, 2)}\n`)
}

/** Starts each pair of apps once for all cases that it is asked. */
async function resultsOf(all: readonly Case[], entries: number): Promise<Result[]> {
  const results: Result[] = []
  for (const pair of new Set(all.map(({ ours, baseline }) => `${ours} ${baseline}`))) {
    const own = all.filter(({ ours, baseline }) => `${ours} ${baseline}` === pair)
    const [first] = own
    if (!first) continue
    const [ours, baseline] = await Promise.all([
      startApp(first.ours, entries),
      startApp(first.baseline, entries),
    ])
    try {
      for (const each of own) results.push(await measured(each, { ours, baseline }))
    } finally {
      await Promise.all([ours.stop(), baseline.stop()])
    }
  }
  return results
}

async function measured(each: Case, pair: Parameters<typeof measure>[1]): Promise<Result> {
  const result = await measure(each, pair, {
    rounds: Number(values.rounds),
    isShort: values.short,
  })
  console.error(`${pair.ours.entries} entries, ${each.name}: ${result.ratio.toFixed(2)}`)
  return result
}
