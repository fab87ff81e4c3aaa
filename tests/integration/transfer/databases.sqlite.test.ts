import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { findLatest } from '../../../src/entries/findLatest.js'
import { findMongo, type MongoServer, startMongo } from '../../helpers/mongoServer.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { testPostgres } from '../../helpers/postgres.js'
import { findPostgres, type PostgresServer, startPostgres } from '../../helpers/postgresServer.js'
import { seedQueries } from '../../helpers/seedQueries.js'
import { difference, fill, findings, NOTHING, run } from './world.js'

const TIMEOUT = 600_000
const [postgres, mongo] = [findPostgres(), findMongo()]

let folder: string
let start: TestPayload
/** Databases on the way, in order, and the servers that were started for them. */
const apps: TestPayload[] = []
let servers: (PostgresServer | MongoServer)[]
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-move-'))
  servers = []
  start = await startPayload({ database: 'sqlite' })
  await fill(start)
}, TIMEOUT)
afterAll(async () => {
  for (const app of [start, ...apps]) await app.stop()
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, TIMEOUT)

async function onPostgres(): Promise<TestPayload> {
  const server = await startPostgres(postgres)
  servers.push(server)
  return startPayload({ config: { db: testPostgres(server.url, 'test-move') } })
}

async function onMongo(): Promise<TestPayload> {
  const server = await startMongo(mongo)
  servers.push(server)
  const url = new URL(server.url)
  url.pathname = '/test-move'
  return startPayload({
    config: {
      db: mongooseAdapter({ url: url.href, ensureIndexes: true, useJoinAggregations: false }),
    },
  })
}

const WAY: [name: string, reason: string | null, start: () => Promise<TestPayload>][] = [
  ['PostgreSQL', postgres.kind === 'none' ? postgres.reason : null, onPostgres],
  ['MongoDB', mongo.kind === 'none' ? mongo.reason : null, onMongo],
  ['SQLite again', null, () => startPayload({ database: 'sqlite' })],
]
for (const [name, reason] of WAY) if (reason) console.warn(`Not moved to ${name}: ${reason}`)

test.each(WAY.filter(([, reason]) => reason === null))(
  'the content moves on to %s: the same export to the byte, the same answers, nothing torn',
  async (name, _reason, open) => {
    const before = apps.at(-1) ?? start
    const from = path.join(folder, String(apps.length))
    const { result } = await run(before, 'export', [from], { consents: true })
    expect(result).toMatchObject({ consents: 'whole', missing: [] })
    const app = await open()
    apps.push(app)
    expect((await run(app, 'import', [from])).result).toMatchObject({ ok: true, same: 0 })
    const to = path.join(folder, name)
    await run(app, 'export', [to], { consents: true })
    expect(difference(from, to)).toBe('')
    expect(await findings(app)).toEqual(NOTHING)
    for (const query of seedQueries().values()) {
      const [one, other] = [await start.graphql(query), await app.graphql(query)]
      expect(one.errors).toBeUndefined()
      expect(JSON.stringify(other.data)).toBe(JSON.stringify(one.data))
    }
  },
  TIMEOUT,
)

test('what waits in a draft is still beside what is live, in each language', async () => {
  const app = apps.at(-1) ?? start
  const where = { 'title.fr': { equals: 'Live' } }
  const { docs } = await app.payload.db.find<Record<string, unknown>>({
    collection: 'stories',
    where,
  })
  const [live] = docs
  const latest = await findLatest(app, { collection: 'stories', id: live?.id as number })
  expect(live?.title).toMatchObject({ fr: 'Live', es: 'Vivo' })
  expect(latest?.title).toMatchObject({ fr: 'Waiting', es: 'Borrador' })
})
