import { constants } from 'node:fs'
import { access, statfs, stat } from 'node:fs/promises'
import path from 'node:path'

import { fileOfSqlite } from '../database/ownSqlite.js'
import { dueOf } from '../database/migrations/ledger.js'
import { recordedIn } from '../database/migrations/recorded.js'
import { slugOf } from '../entries/slugOf.js'
import { codeOf } from '../errors.js'
import { runnerOf } from '../scheduler/startRunner.js'
import type { Check } from '../telemetry/health.js'
import type { FileStore } from '../storage/fileStore.js'
import { gauge } from '../telemetry/meter.js'
import { whyNotWritten } from '../uploads/whyNotWritten.js'
import type { Watched } from './types.js'

/** A runner looks every 15 seconds; publications take some of its time. */
const RUNNER_MS = 120_000

const MB = 1024 * 1024

const passed: Check = { state: 'pass' }
const failed = (reason: string): Check => ({ state: 'fail', reason })

/** Reads a row, as delivery does. One query. */
export async function checkDatabase({ payload, settings }: Watched): Promise<Check> {
  const file = fileOfSqlite(payload.db)
  // An open file can be read after it was deleted; nothing of it would be left at the next start.
  if (file !== null && !(await stat(file).catch(() => null)))
    return failed('The file of the database is gone.')
  try {
    await payload.db.find({
      ...{ collection: slugOf(settings, 'editions'), limit: 1, pagination: false, joins: false },
      select: {},
    })
    return passed
  } catch (error) {
    return failed(`The database does not answer${codeIn(error)}.`)
  }
}

/** Of the migrations that the app brings, all have run. One query, or none where there are none. */
export async function checkMigrations({ payload }: Watched): Promise<Check> {
  const { prodMigrations = [] } = payload.db as { prodMigrations?: Parameters<typeof dueOf>[0] } // of SQL adapters
  if (prodMigrations.length === 0) return passed
  try {
    const due = dueOf(prodMigrations, await recordedIn(payload.db))
    return due.length === 0 ? passed : failed(`${due.length} migrations have not run.`)
  } catch (error) {
    return failed(`It cannot be seen which migrations have run${codeIn(error)}.`)
  }
}

/** Writes a byte into the folder of uploads and takes it away, or asks the store for a file. */
export async function checkMedia({ settings }: Watched): Promise<Check> {
  if (settings.storage !== null) return checkStore(settings.storage)
  const folder = await nearest(settings.mediaDir)
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    return failed(`The folder of uploads cannot be written${codeIn(error)}.`)
  }
  const why = await whyNotWritten(folder, 1)
  return why ? failed(`The folder of uploads cannot be written (${why.code}).`) : passed
}

/** No file has this key. */
async function checkStore(store: FileStore): Promise<Check> {
  try {
    await store.read('.health')
    return passed
  } catch (error) {
    return failed(`The store of uploads (${store.name}) does not answer${codeIn(error)}.`)
  }
}

/** Enough bytes are free for uploads and for the database. */
export async function checkDisk({ payload, settings }: Watched): Promise<Check> {
  const file = fileOfSqlite(payload.db)
  const places = [
    ...(settings.storage === null
      ? [{ place: 'media', folder: await nearest(settings.mediaDir) }]
      : []),
    ...(file === null ? [] : [{ place: 'database', folder: path.dirname(file) }]),
  ]
  const found = await Promise.all(
    places.map(async ({ place, folder }) => ({ place, free: await freeIn(folder) })),
  )
  gauge('stories_disk_free_bytes', () =>
    found.map(({ place, free }) => ({ labels: { place }, value: free })),
  )
  const { leastDisk } = settings.monitoring
  const [least] = found.sort((a, b) => a.free - b.free)
  if (!least || least.free >= 4 * leastDisk) return passed
  const reason = `${Math.floor(least.free / MB)} MB are free for the ${least.place}.`
  return { state: least.free < leastDisk ? 'fail' : 'warn', reason }
}

/** The runner of schedules of this process lives. */
export function checkSchedules({ payload }: Watched): Promise<Check> {
  const runner = runnerOf(payload)
  const age = runner ? Date.now() - runner.lookedAt : 0
  const seconds = Math.round(age / 1000)
  return Promise.resolve(
    age < RUNNER_MS ? passed : failed(`The runner last looked for schedules ${seconds} s ago.`),
  )
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** A folder is made with its first file; until then the nearest above it counts. */
async function nearest(folder: string): Promise<string> {
  const full = path.resolve(folder)
  if (await stat(full).catch(() => null)) return full
  const above = path.dirname(full)
  return above === full ? full : nearest(above)
}

function codeIn(error: unknown): string {
  const code = codeOf(error)
  return /^\w{1,40}$/.test(code) ? ` (${code})` : ''
}
