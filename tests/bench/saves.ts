/**
 * Throughput of saves against another version of the project, in one run:
 * `git worktree add /tmp/before 701ccd2 && ln -s "$PWD/node_modules" /tmp/before/node_modules`, then
 * `node --conditions=production --import tsx tests/bench/saves.ts /tmp/before`.
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
  const times: Record<keyof typeof workers, Measured[]> = { before: [], now: [] }
  // The first round only warms up; who begins changes, so that neither has the better place.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const order = round % 2 ? (['before', 'now'] as const) : (['now', 'before'] as const)
    for (const name of order) {
      const measured = await ask(workers[name], kind)
      if (round > 0) times[name].push(measured)
    }
  }
  const [then, now] = [times.before, times.now].map((all) => ({
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    reads: median(all.map(({ reads, milliseconds }) => (reads / milliseconds) * 1000)),
  }))
  if (!then || !now) continue
  const ratio = then.milliseconds / now.milliseconds
  const reads =
    kind === 'reading' ? `, ${Math.round(then.reads)} → ${Math.round(now.reads)} reads/s` : ''
  console.log(
    `${kind}: ${Math.round(then.milliseconds)} → ${Math.round(now.milliseconds)} ms a round, ratio ${ratio.toFixed(2)}${reads}`,
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
