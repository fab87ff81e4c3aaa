import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { type App, startApp } from '../../e2e/app.js'
import { findMongo, startMongo } from '../../helpers/mongoServer.js'
import { findPostgres, startPostgres } from '../../helpers/postgresServer.js'

export const DATABASES = ['sqlite', 'postgres', 'mongodb'] as const
export type Database = (typeof DATABASES)[number]

type Servers = { apps: App[]; database: string; stop: () => Promise<void> }

/** Built apps on one new database: one on SQLite, two on a server. */
export async function startServers(database: Database): Promise<Servers> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-changes-'))
  const server = await databaseServer(database)
  const url = server && new URL(server.url)
  if (url) url.pathname = `/changes-${process.pid}`
  const env = {
    TRUST_PROXY: '1',
    ...(url ? { DATABASE_URI: url.href, PAYLOAD_SECRET: 'of-both-servers-0123456789abcdef' } : {}),
  }
  const apps: App[] = []
  for (let n = 0; n < (server ? 2 : 1); n += 1) apps.push(await startApp({ directory, env }))
  return {
    apps,
    database: server?.name ?? 'SQLite',
    stop: async () => {
      for (const app of apps) await app.stop()
      await server?.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function databaseServer(database: Database) {
  if (database === 'postgres') return startPostgres(findPostgres())
  return database === 'mongodb' ? startMongo(findMongo()) : null
}
