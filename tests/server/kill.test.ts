import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type App, cleanEnvironment, startApp } from '../e2e/app.js'
import { type Ask, must, signIn } from './killed.js'
import { consentWriter, titleWriter, uploadWriter, type Writer } from './writers.js'

const root = path.resolve(import.meta.dirname, '../..')
const KILLS = Number(process.env.KILLS ?? 5)
/** An empty database of another server, PostgreSQL's; else an SQLite file of the test's own. */
const { KILL_DATABASE } = process.env
/** A kill comes within so many milliseconds after the start. */
const LATEST = 3_000
/** Starts of a server that is being tested beside others. */
const NEVER_LONGER = 60_000 + KILLS * 60_000

let directory: string
let app: App
const start = () =>
  startApp({ directory, ...(KILL_DATABASE ? { env: { DATABASE_URI: KILL_DATABASE } } : {}) })
let writers: Writer[]

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-kill-'))
  app = await start()
  const ask = await signIn(app)
  writers = await makeWriters(ask)
})
afterAll(async () => {
  await app.stop()
  rmSync(directory, { recursive: true, force: true })
})

async function makeWriters(ask: Ask): Promise<Writer[]> {
  return [
    await titleWriter(ask, {
      locale: 'fr',
      isDraft: false,
      change: (by, id, title) =>
        by('PATCH', `themes/${id}?locale=fr&depth=0`, { title, _status: 'published' }),
    }),
    await titleWriter(ask, {
      locale: 'es',
      isDraft: true,
      change: (by, id, title) =>
        by('PATCH', `themes/${id}?locale=es&draft=true&depth=0`, { title }),
    }),
    await titleWriter(ask, { locale: 'en', isDraft: true, change: byXliff }),
    await consentWriter(ask),
    uploadWriter(),
  ]
}

/** As a translator’s file brings it. */
async function byXliff(by: Ask, id: number | string, title: string) {
  const where = `themes/${id}/translation/en/xliff`
  const exported = await by('GET', where)
  if (exported === null) return null
  const target = /(<unit [^>]*>(?:(?!<\/unit>)[^])*?<target[^>]*>)[^<]*(<\/target>)/
  const file = String(exported.body).replace(target, `$1${title}$2`)
  const form = new FormData()
  form.set('file', new Blob([file], { type: 'application/xliff+xml' }), 'a.xlf')
  return by('POST', `${where}?prefer=file`, form)
}

/** Everybody writes until the server is killed, in the midst of it. */
async function writeUntilKilled(ask: Ask): Promise<void> {
  const work = writers.map(async (writer) => {
    while (await writer.write(ask)) continue
  })
  await setTimeout(200 + Math.random() * LATEST)
  app.signal('SIGKILL')
  await Promise.all([...work, app.ended])
}

it(
  `after each of ${KILLS} kills amid five kinds of writes, all that was acknowledged is there and nothing is torn`,
  async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await writeUntilKilled(await signIn(app))
      app = await start()
      const ask = await signIn(app)
      for (const writer of writers) {
        expect(await writer.check(ask, (query) => app.query(query)), `kill ${kill}`).toEqual([])
      }
    }
    const counts = writers.map(({ acknowledged }) => acknowledged())
    console.info(`${KILLS} kills; acknowledged: ${counts.join(', ')}; 0 lost, 0 torn`)
    for (const count of counts) expect(count).toBeGreaterThan(0)
    await must((await signIn(app))('GET', 'themes?limit=1'))
    expect(verify()).toEqual({ status: 0 })
  },
  NEVER_LONGER,
)

/** What the public reads against the entries, whole. */
function verify(): { status: number | null; said?: string } {
  const words = ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts']
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, 'editions', 'verify', '--full', '--json'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...cleanEnvironment(),
        DATABASE_URI: KILL_DATABASE ?? `file:${path.join(directory, 'stories.db')}`,
        MEDIA_DIR: path.join(directory, 'media'),
      },
    },
  )
  return status === 0 ? { status } : { status, said: stdout + stderr }
}
