/** One version of the project at work, for `saves.ts`: told by messages what to do, answers how long it took. */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { buildConfig, getPayload } from 'payload'
import sharp from 'sharp'

import type * as options from '../../src/options.js'
import type * as plugin from '../../src/plugin.js'
import type * as seeding from '../../src/cli/seed/seed.js'

type Kind = 'publish' | 'draft' | 'parallel' | 'reading'
/** Milliseconds for all of a round; `reads`: done meanwhile. */
export type Measured = { milliseconds: number; reads: number }
type Id = number | string

const SAVES = 8
const WRITERS = 4

const root = process.argv[2] ?? ''
const load = <T>(file: string) => import(path.join(root, file)) as Promise<T>
const { resolveOptions } = await load<typeof options>('src/options.ts')
const { stories } = await load<typeof plugin>('src/plugin.ts')
const { seed } = await load<typeof seeding>('src/cli/seed/seed.ts')

const directory = mkdtempSync(path.join(tmpdir(), 'stories-bench-'))
const given = { mediaDir: path.join(directory, 'media'), runner: false } as const
const settings = resolveOptions(given, {})
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
const url = `file:${path.join(directory, 'bench.db')}`
const wal = true
const payload = await getPayload({
  config: await buildConfig({
    secret: 'only-for-benchmarks-0123456789',
    db: sqliteAdapter({ client: { url }, autoIncrement: true, busyTimeout: 5000, wal, push: true }),
    logger: { options: { level: 'fatal' } },
    telemetry: false,
    typescript: { autoGenerate: false },
    sharp,
    plugins: [stories(given)],
  }),
})
await seed({ payload, settings, log: () => undefined })
const collection = settings.slugs.keyResults
const { docs } = await payload.find({ collection, depth: 0, limit: WRITERS, overrideAccess: true })
const ids: Id[] = docs.map(({ id }) => id)
let count = 0

async function save(id: Id, draft: boolean): Promise<void> {
  count += 1
  await payload.update({
    ...{ collection, id, locale: 'fr', draft, depth: 0, overrideAccess: true },
    data: { statement: `Phrase ${count}`, _status: draft ? 'draft' : 'published' },
  })
}

async function saves(draft: boolean): Promise<void> {
  for (let n = 0; n < SAVES; n += 1) await save(ids[0] ?? 0, draft)
}

/** Several people at once, each on an entry of their own. */
async function inParallel(): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      for (let n = 0; n < SAVES / WRITERS; n += 1) await save(id, false)
    }),
  )
}

/** How many lists are read while entries are published. */
async function readsMeanwhile(): Promise<number> {
  let [reads, isOver] = [0, false]
  const writing = inParallel().finally(() => (isOver = true))
  const read = async () => {
    while (!isOver) {
      await payload.find({ collection, depth: 0, limit: 10, overrideAccess: true })
      reads += 1
    }
  }
  await Promise.all([writing, read()])
  return reads
}

async function measure(kind: Kind): Promise<Measured> {
  const start = performance.now()
  let reads = 0
  if (kind === 'reading') reads = await readsMeanwhile()
  else if (kind === 'parallel') await inParallel()
  else await saves(kind === 'draft')
  return { milliseconds: performance.now() - start, reads }
}

process.on('message', (kind: Kind | 'end') => {
  if (kind === 'end') {
    rmSync(directory, { recursive: true, force: true })
    process.exit()
  }
  void measure(kind).then((measured) => process.send?.(measured))
})
process.send?.('ready')
