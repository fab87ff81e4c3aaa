import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { createHash } from 'node:crypto'
import type { Config } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { seed } from '../../../src/cli/seed/seed.js'
import { s3Files } from '../../../src/storage/s3Files.js'
import { type Bucket, optionsOf, startBucket } from '../../helpers/bucket.js'
import { findMongo, type MongoServer, startMongo } from '../../helpers/mongoServer.js'
import { ORIGIN, startPayload, type TestPayload } from '../../helpers/payload.js'
import { databaseOn, testPostgres } from '../../helpers/postgres.js'
import { findPostgres, type PostgresServer, startPostgres } from '../../helpers/postgresServer.js'
import { seedQueries, withoutMoments } from '../../helpers/seedQueries.js'

// Runs once and starts the servers itself: the answers of one run are compared with each other.
const TIMEOUT = 600_000
const [postgres, mongo] = [findPostgres(), findMongo()]

/** What anonymous readers get: each answer as sent, moments masked, and the hash of every file named. */
type Shown = { answers: Record<string, string>; files: Record<string, string> }
type Store = 'disk' | 'bucket'

const servers: (PostgresServer | MongoServer | Bucket)[] = []
let bucket: Bucket
let postgresUrl = ''
let mongoUrl = ''
let first: Shown
beforeAll(async () => {
  bucket = await startBucket()
  servers.push(bucket)
  first = await shownOn(undefined, 'disk')
}, TIMEOUT)
afterAll(async () => {
  for (const server of servers) await server.stop()
}, TIMEOUT)

async function postgresOf(store: Store): Promise<Config['db']> {
  if (!postgresUrl) {
    const server = await startPostgres(postgres)
    servers.push(server)
    postgresUrl = server.url
  }
  return testPostgres(postgresUrl, `answers-${store}-${process.pid}`)
}

async function mongoOf(store: Store): Promise<Config['db']> {
  if (!mongoUrl) {
    const server = await startMongo(mongo)
    servers.push(server)
    mongoUrl = server.url
  }
  const url = databaseOn(mongoUrl, `answers-${store}-${process.pid}`)
  return mongooseAdapter({ url, ensureIndexes: true, useJoinAggregations: false })
}

async function shownOn(db: Config['db'] | undefined, store: Store): Promise<Shown> {
  const app = await startPayload({
    database: 'sqlite',
    ...(db && { config: { db } }),
    ...(store === 'bucket' && { plugin: { storage: s3Files(optionsOf(bucket)) } }),
  })
  try {
    await seed({ ...app, log: () => {} })
    return await read(app)
  } finally {
    await app.stop()
  }
}

async function read({ request }: TestPayload): Promise<Shown> {
  const shown: Shown = { answers: {}, files: {} }
  for (const [name, query] of seedQueries()) {
    const response = await request('/api/delivery/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    shown.answers[name] = withoutMoments(await response.text())
  }
  for (const url of filesIn(shown)) {
    const response = await request(url)
    const bytes = Buffer.from(await response.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    shown.files[url] = `${response.status} ${bytes.length} ${sha256}`
  }
  return shown
}

function filesIn({ answers }: Shown): string[] {
  const urls = JSON.stringify(answers).matchAll(
    /http:[^"\\ ]+\/delivery\/(?:media|files)\/[^"\\ ]+/g,
  )
  return [...new Set([...urls].map(([url]) => url.replace(ORIGIN, '')))].sort()
}

type World = [
  database: string,
  store: Store,
  db: (store: Store) => Promise<Config['db'] | undefined>,
]

const SQLITE: World = ['SQLite', 'bucket', () => Promise.resolve(undefined)]
const POSTGRES: World[] = [
  ['PostgreSQL', 'bucket', postgresOf],
  ['PostgreSQL', 'disk', postgresOf],
]
const MONGO: World[] = [
  ['MongoDB', 'disk', mongoOf],
  ['MongoDB', 'bucket', mongoOf],
]
/** Each database and each store meet once; with the long tests, each with each. */
const many = process.env.TEST_LONG ? 2 : 1
const WORLDS = [
  SQLITE,
  ...(postgres.kind === 'none' ? [] : POSTGRES.slice(0, many)),
  ...(mongo.kind === 'none' ? [] : MONGO.slice(0, many)),
]

test('twenty questions are answered without an error, and every file they name is there', () => {
  expect(Object.keys(first.answers)).toHaveLength(20)
  const failed = Object.values(first.answers).filter((answer) => answer.includes('\\"errors\\"'))
  expect(failed).toEqual([])
  const files = Object.values(first.files)
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => !file.startsWith('200 '))).toEqual([])
})

test.each(WORLDS)(
  '%s with its uploads on a %s gives the same bytes as SQLite with a disk',
  async (_name, store, db) => {
    expect(await shownOn(await db(store), store)).toEqual(first)
  },
  TIMEOUT,
)
