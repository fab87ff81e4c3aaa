import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  buildConfig,
  type Config,
  databaseKVAdapter,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import sharp from 'sharp'
import { inject } from 'vitest'

import { resolveOptions } from '../../src/options.js'
import type { PluginOptions, Settings } from '../../src/entries/settings.js'
import { stories } from '../../src/plugin.js'
import { dropPostgres, testPostgres } from './postgres.js'
import './quickPasswords.js'
import { testSqlite } from './sqlite.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run (see mongoServer.ts). */
    mongodb: { url: string; name: string }
    /** The server of this run (see postgresServer.ts). */
    postgres: { url: string; name: string }
    /** The package as npm packs it (see packageSetup.ts): path of a file. */
    tarball: string
  }
}

export type Database = 'sqlite' | 'mongodb' | 'postgres'

/** Origin that every test request has. */
export const ORIGIN = 'http://localhost:3000'

export type TestPayload = {
  payload: Payload
  config: SanitizedConfig
  settings: Settings
  database: Database
  /** Names the instance and its database. */
  key: string
  /** Folder of this instance, uploads included; gone after `stop`. */
  directory: string
  /** Sends a request through Payload's own router, as a server would. `path` starts at `/api`. */
  request: (path: string, init?: RequestInit) => Promise<Response>
  /** Asks the delivery API by POST. */
  graphql: (
    query: string,
    variables?: Record<string, unknown>,
    init?: RequestInit,
  ) => Promise<DeliveryAnswer>
  /** Closes the database and removes what the instance wrote. */
  stop: () => Promise<void>
}

export type DeliveryAnswer = {
  status: number
  headers: Headers
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they have asked for
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

type Options = {
  plugin?: PluginOptions
  /** @default the database of the test project (`TEST_DATABASE`) */
  database?: Database
  /** More of the host's config: collections, localization, hooks. */
  config?: Partial<Config>
  /** An SQLite file to start from; it stays as it is. @default an empty database */
  from?: string
  /** Where the folder of this instance is made. @default the system's folder for such */
  parent?: string
  /** Another server on the database of one that runs; not on SQLite. */
  beside?: TestPayload
}

/** Starts Payload with the plugin on an empty database of its own. */
export async function startPayload(options: Options = {}): Promise<TestPayload> {
  const database = options.database ?? testDatabase()
  const key = randomUUID()
  const directory = mkdtempSync(path.join(options.parent ?? tmpdir(), 'stories-test-'))
  // Tests say themselves when what is scheduled is carried out.
  const plugin: PluginOptions = {
    mediaDir: path.join(directory, 'media'),
    runner: false,
    ...options.plugin,
  }
  const host: Partial<Config> = { ...options.config }
  const config = await buildConfig({
    secret: 'only-for-tests-0123456789abcdef',
    csrf: [ORIGIN],
    db: databaseOf(database, {
      directory,
      key: options.beside?.key ?? key,
      ...(options.from === undefined ? {} : { from: options.from }),
    }),
    kv: databaseKVAdapter({ kvCollectionOverrides: { graphQL: false } }),
    logger: { options: { level: process.env.TEST_LOG ?? 'fatal' } },
    email: quietEmail,
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    ...host,
    plugins: [...(host.plugins ?? []), stories(plugin)],
  })
  const payload = await getPayload({ config, key })
  forgetRoute()
  const request = (where: string, init?: RequestInit) =>
    handleEndpoints({
      config: Promise.resolve(config),
      payloadInstanceCacheKey: key,
      request: new Request(new URL(where, ORIGIN), init),
    })
  const settings = resolveOptions(plugin, {
    ...(host.localization === undefined ? {} : { localization: host.localization }),
    ...(host.serverURL === undefined ? {} : { serverURL: host.serverURL }),
  })
  return {
    payload,
    config,
    settings,
    database,
    key,
    directory,
    request,
    graphql: (query, variables, init) => askDelivery({ request, settings, query, variables, init }),
    stop: async () => {
      await close(payload, { keep: options.beside !== undefined })
      if (database === 'postgres' && !options.beside && !host.db)
        await dropPostgres(inject('postgres').url, databaseName(key))
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/**
 * The route of Payload's own GraphQL has one Payload and one schema for the whole process: those of
 * the first file that asked it.
 */
function forgetRoute(): void {
  type Kept = { _payload?: Map<string, unknown>; _payload_graphql?: Record<string, unknown> }
  const { _payload: all, _payload_graphql: schema } = globalThis as Kept
  all?.delete('default')
  if (schema) Object.assign(schema, { graphql: null, promise: null })
}

function testDatabase(): Database {
  const name = process.env.TEST_DATABASE
  return name === 'mongodb' || name === 'postgres' ? name : 'sqlite'
}

function databaseOf(
  database: Database,
  own: { directory: string; key: string; from?: string },
): Config['db'] {
  switch (database) {
    case 'sqlite':
      return testSqlite(path.join(own.directory, 'test.db'), own.from)
    case 'postgres':
      return testPostgres(inject('postgres').url, databaseName(own.key))
    case 'mongodb':
      return testMongo(own.key)
  }
}

function databaseName(key: string): string {
  return `test-${key.slice(0, 8)}`
}

function testMongo(key: string): Config['db'] {
  const url = new URL(inject('mongodb').url)
  url.pathname = `/${databaseName(key)}`
  return mongooseAdapter({ url: url.href, ensureIndexes: true, useJoinAggregations: false })
}

const quietEmail: Config['email'] = () => ({
  name: 'none',
  defaultFromAddress: 'tests@example.org',
  defaultFromName: 'Tests',
  sendEmail: () => Promise.resolve(),
})

type Mongo = {
  connect: () => Promise<unknown>
  db: (name: string | undefined) => { dropDatabase: () => Promise<unknown> }
  close: () => Promise<void>
}

async function close(payload: Payload, { keep }: { keep: boolean }): Promise<void> {
  const db: unknown = payload.db
  // Each adapter keeps its connection under its own name; neither is in Payload's common type.
  const { client, connection, pool } = db as {
    client?: { close: () => void }
    connection?: { getClient: () => Mongo; name: string }
    pool?: { end: () => Promise<void> }
  }
  const [mongo, name] = [connection?.getClient(), connection?.name]
  // What was promised with an answer is kept first.
  await payload.destroy()
  if (mongo && !keep) {
    await mongo.connect()
    await mongo.db(name).dropDatabase()
    await mongo.close()
  }
  client?.close()
  await pool?.end()
}

async function askDelivery(args: {
  request: TestPayload['request']
  settings: Settings
  query: string
  variables: Record<string, unknown> | undefined
  init: RequestInit | undefined
}): Promise<DeliveryAnswer> {
  const { request, settings, query, variables, init } = args
  if (!settings.delivery) throw new Error('The delivery API is switched off in this test.')
  const headers = new Headers(init?.headers)
  headers.set('content-type', 'application/json')
  const response = await request(`/api${settings.delivery.path}/graphql`, {
    ...init,
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Pick<DeliveryAnswer, 'data' | 'errors'>
  return { ...body, status: response.status, headers: response.headers }
}
