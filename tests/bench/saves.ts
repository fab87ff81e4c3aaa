/**
 * Throughput of saves against another version of the project, in one run:
 * `git worktree add FOLDER 701ccd2`, a link in it to `node_modules`, then
 * `npm run bench:saves -- FOLDER`.
 * Both take turns, round by round, and the medians are compared: 1 is as quick as before, 2 twice so.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import type { Measured } from './savesWorker.js'

const ROUNDS = Number(process.env.ROUNDS ?? 11)
const KINDS = ['publish', 'draft', 'parallel', 'reading'] as const
const LEAST = 0.9

const root = path.resolve(import.meta.dirname, '../..')
const before = process.argv[2]
if (!before) throw new Error('Name the folder of the version to compare with.')
const workers = { before: await start(path.resolve(before)), now: await start(root) }

let isSlower = false
for (const kind of KINDS) {
  const times = await compared(kind)
  const [then, now] = [summary(times.before), summary(times.now)]
  const ratio = then.milliseconds / now.milliseconds
  const reads = kind === 'reading' ? `, ${then.reads} → ${now.reads} reads/s` : ''
  console.log(
    `${kind}: ${then.milliseconds} → ${now.milliseconds} ms a round, ratio ${ratio.toFixed(2)}${reads}`,
  )
  if (kind !== 'reading' && ratio < LEAST) isSlower = true
}
for (const worker of Object.values(workers)) worker.send('end')
process.exitCode = isSlower ? 1 : 0

async function start(folder: string): Promise<ChildProcess> {
  const worker = fork(path.join(import.meta.dirname, 'savesWorker.ts'), [folder], {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    cwd: folder,
  })
  await once(worker, 'message')
  return worker
}

async function ask(worker: ChildProcess, kind: (typeof KINDS)[number]): Promise<Measured> {
  worker.send(kind)
  const [measured] = (await once(worker, 'message')) as [Measured]
  return measured
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

type Name = keyof typeof workers

/** The first round only warms up; who begins changes, so that neither has the better place. */
async function compared(kind: (typeof KINDS)[number]): Promise<Record<Name, Measured[]>> {
  const times: Record<Name, Measured[]> = { before: [], now: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const order: Name[] = round % 2 ? ['before', 'now'] : ['now', 'before']
    for (const name of order) times[name].push(await ask(workers[name], kind))
  }
  return { before: times.before.slice(1), now: times.now.slice(1) }
}

function summary(all: readonly Measured[]): Measured {
  const perSecond = all.map(({ reads, milliseconds }) => (reads / milliseconds) * 1000)
  return {
    milliseconds: Math.round(median(all.map(({ milliseconds }) => milliseconds))),
    reads: Math.round(median(perSecond)),
  }
}
