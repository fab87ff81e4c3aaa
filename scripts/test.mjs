import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { checkNode, command, root, run, typescript } from './steps.mjs'

/** Tests bring their own settings; those of the person's app must not leak in. */
const APP_VARIABLES = [
  'NODE_ENV',
  ...readFileSync(path.join(root, '.env.example'), 'utf8').match(/(?<=^#)[A-Z0-9_]+(?==)/gm),
]

/** More rounds for the tests that have rounds. */
const LONG = {
  TEST_LONG: '1',
  KILLS: '20',
  HISTORIES: '2000',
  PARALLEL_ROUNDS: '1000',
  XLIFF_DOCUMENTS: '1000',
}

/** Parts that need one core each, so they run side by side. */
const CHECKS = {
  lint: () => check('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  schema: () =>
    check('node_modules/eslint/bin/eslint.js', [
      ...['--config', 'eslint.schema.config.mjs', '--max-warnings', '0'],
      'docs/reference/delivery.graphql',
    ]),
  format: () =>
    check('node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level=warn']),
  types: () => check('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']),
}

/** The parts after them, in this order. Each gives its counts, and a note for the report. */
const PARTS = {
  unit: () => vitest('unit'),
  components: () => vitest('components'),
  sqlite: () => vitest('sqlite'),
  postgres: () => vitestOn('postgres', 'whichPostgres.ts'),
  mongodb: () => vitestOn('mongodb', 'whichMongo.ts'),
  package: () => vitest('package'),
  server: testServer,
  e2e: testBrowser,
}

/** `npm test [-- PART …] [--long]` */
await command(async () => {
  checkNode(19)
  const words = process.argv.slice(2)
  for (const name of APP_VARIABLES) delete process.env[name]
  Object.assign(process.env, { CI: '1' }, words.includes('--long') ? LONG : {})
  const named = words.filter((word) => word in CHECKS || word in PARTS)
  const wanted = (parts) =>
    Object.entries(parts).filter(([name]) => named.length === 0 || named.includes(name))
  await ensureInstalled()
  const done = await Promise.all(wanted(CHECKS).map(runPart))
  for (const part of wanted(PARTS)) done.push(await runPart(part))
  const sum = (key) => done.reduce((total, { counts }) => total + counts[key], 0)
  const faults = done.flatMap(({ counts }) => counts.faults ?? [])
  if (faults.length > 0) console.log(`\nFailed:\n\n${faults.join('\n\n')}`)
  console.log(`\n${done.map(({ line }) => line).join('\n')}\n`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') > 0 ? 1 : 0
})

async function runPart([name, part]) {
  console.log(`\n== ${name}`)
  const start = Date.now()
  let counts
  try {
    counts = await part()
  } catch (error) {
    counts = { passed: 0, failed: 1, skipped: 0, note: error.message }
  }
  const { passed, failed, skipped, note } = counts
  const seconds = Math.round((Date.now() - start) / 1000)
  const said = `${name.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`
  return { counts, line: note ? `${said}: ${note}` : said }
}

/** A tool that is right or wrong as a whole. */
async function check(script, args) {
  const { code, output } = await run(process.execPath, [path.join(root, script), ...args])
  process.stdout.write(output)
  const isRight = code === 0
  return {
    passed: isRight ? 1 : 0,
    failed: isRight ? 0 : 1,
    skipped: 0,
    faults: isRight ? [] : [`${path.basename(script)}\n${head(output)}`],
  }
}

async function vitest(project, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stories-report-'))
  const report = path.join(folder, 'report.json')
  const script = path.join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(
    process.execPath,
    [script, 'run', '--project', project, '--passWithNoTests', ...reporters],
    { show: true, env },
  )
  try {
    return countTests(JSON.parse(readFileSync(report, 'utf8')), code)
  } catch {
    return { passed: 0, failed: 1, skipped: 0, note: 'vitest did not get to a report' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that could not be loaded has no tests to count, and is one failure. */
function countTests(report, code) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + broken
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    faults: report.testResults.flatMap(faultsOf),
  }
}

/** What failed in a file and why, to stand at the end, where a long log is read first. */
function faultsOf({ name, message, status, assertionResults }) {
  const file = path.relative(root, name)
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [`${file}\n${head(message)}`] : []
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n${head(failureMessages.join('\n'))}`,
  )
}

function head(text, lines = 15) {
  return text.split('\n').slice(0, lines).join('\n')
}

/** The tests on a database that this machine may have or not have, as a script of ours says. */
async function vitestOn(project, which) {
  const script = path.join(root, 'tests/helpers', which)
  const { stdout, output } = await run(process.execPath, [...typescript, script])
  if (!stdout.startsWith('{')) throw new Error(output)
  const { kind, name, reason } = JSON.parse(stdout)
  if (kind === 'none') return skipped(reason)
  return { ...(await vitest(project)), note: `on ${name}` }
}

async function testServer() {
  await ensureBuilt()
  return vitest('server')
}

async function testBrowser() {
  const chromium = findChromium()
  if (!chromium) return skipped('no Chromium: set CHROMIUM_PATH or install chromium')
  await ensureBuilt()
  return { ...(await vitest('e2e', { CHROMIUM_PATH: chromium })), note: `in ${chromium}` }
}

function skipped(note) {
  console.log(`skipped: ${note}`)
  return { passed: 0, failed: 0, skipped: 1, note }
}
