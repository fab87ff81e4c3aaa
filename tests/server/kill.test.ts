import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type App, cleanEnvironment, startApp } from '../e2e/app.js'
import { findPostgres, type PostgresServer, startPostgres } from '../helpers/postgresServer.js'
import { type Ask, signIn } from './killed.js'
import {
  consentWriter,
  drafter,
  publisher,
  titleWriter,
  uploadWriter,
  type Writer,
} from './writers.js'

const root = path.resolve(import.meta.dirname, '../..')
const KILLS = Number(process.env.KILLS ?? 5)
/** A kill comes within so many milliseconds after the start. */
const LATEST = 3_000
/** Starts of a server that is being tested beside others. */
const NEVER_LONGER = 60_000 + KILLS * 60_000

const postgres = findPostgres()
if (postgres.kind !== 'installed')
  console.info('No PostgreSQL of the tests’ own: not killed on it.')

type World = { directory: string; databaseUri: string; app: App; writers: Writer[] }

async function startWorld(databaseUri?: string): Promise<World> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-kill-'))
  const uri = databaseUri ?? `file:${path.join(directory, 'stories.db')}`
  const app = await startApp({ directory, env: { DATABASE_URI: uri } })
  const writers = await makeWriters(await signIn(app))
  return { directory, databaseUri: uri, app, writers }
}

async function makeWriters(ask: Ask): Promise<Writer[]> {
  return [
    await publisher(ask),
    await drafter(ask),
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
  // Of the segment, after what the memory offers.
  const target = /(<segment[^>]*>(?:(?!<\/segment>)[^])*?<target[^>]*>)[^<]*(<\/target>)/
  const file = String(exported.body).replace(target, `$1${title}$2`)
  const form = new FormData()
  form.set('file', new Blob([file], { type: 'application/xliff+xml' }), 'a.xlf')
  return by('POST', `${where}?prefer=file`, form)
}

/** Everybody writes until the server is killed, in the midst of it. */
async function writeUntilKilled({ app, writers }: World): Promise<void> {
  const ask = await signIn(app)
  const work = writers.map(async (writer) => {
    while (await writer.write(ask)) continue
  })
  // A slow machine has written something, too.
  while (writers.some(({ acknowledged }) => acknowledged() === 0)) await setTimeout(20)
  await setTimeout(Math.random() * LATEST)
  app.signal('SIGKILL')
  await Promise.all([...work, app.ended])
}

async function killAgainAndAgain(world: World): Promise<void> {
  const { directory, databaseUri, writers } = world
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await writeUntilKilled(world)
    world.app = await startApp({ directory, env: { DATABASE_URI: databaseUri } })
    const ask = await signIn(world.app)
    for (const writer of writers) {
      const wrong = await writer.check(ask, (query) => world.app.query(query))
      expect(wrong, `kill ${kill}`).toEqual([])
    }
  }
  const counts = writers.map(({ acknowledged }) => acknowledged())
  console.info(`${KILLS} kills; acknowledged: ${counts.join(', ')}; 0 lost, 0 torn`)
  expect(verify(world)).toEqual({ status: 0 })
}

const DATABASES = [
  { name: 'SQLite', isThere: true, serve: () => Promise.resolve(null) },
  {
    name: 'PostgreSQL',
    isThere: postgres.kind === 'installed',
    serve: () => startPostgres(postgres, { isDurable: true }),
  },
]

describe.each(DATABASES.filter(({ isThere }) => isThere))('on $name', ({ serve }) => {
  let server: PostgresServer | null
  let world: World
  beforeAll(async () => {
    server = await serve()
    world = await startWorld(server?.url)
  })
  afterAll(async () => {
    await world.app.stop()
    rmSync(world.directory, { recursive: true, force: true })
    await server?.stop()
  })

  it(
    `after each of ${KILLS} kills amid five kinds of writes, all that was acknowledged is there and nothing is torn`,
    () => killAgainAndAgain(world),
    NEVER_LONGER,
  )
})

/** What the public reads against the entries, whole. */
function verify({ directory, databaseUri }: World): { status: number | null; said?: string } {
  const words = ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts']
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, 'editions', 'verify', '--full', '--json'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...cleanEnvironment(),
        DATABASE_URI: databaseUri,
        MEDIA_DIR: path.join(directory, 'media'),
      },
    },
  )
  return status === 0 ? { status } : { status, said: stdout + stderr }
}
