import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { migrations } from '../../migrations/index.js'
import { databaseAdapter } from '../../src/cli/database.js'
import { schemaOf } from '../helpers/migrations.js'
import { startPayload, type TestPayload } from '../helpers/payload.js'

const root = path.resolve(import.meta.dirname, '../..')

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-drift-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

test('the migrations make the tables that the config asks for; else: npm run migrate:create', async () => {
  const wanted = await startPayload({ database: 'sqlite' })
  vi.stubEnv('NODE_ENV', 'production')
  const file = path.join(directory, 'migrated.db')
  const db = databaseAdapter({
    database: { kind: 'sqlite', url: `file:${file}`, file },
    migrations,
    migrationDir: path.join(root, 'migrations'),
  })
  const migrated = await startPayload({ database: 'sqlite', config: { db } })
  const tables = await tablesOf(migrated)
  expect(tables).toEqual(await tablesOf(wanted))
  expect(tables).toHaveProperty('testimonials_locales')
  await migrated.stop()
  await wanted.stop()
})

test('the import map names the components of the config; else: npm run generate:importmap', async () => {
  vi.stubEnv('DATABASE_URI', `file:${path.join(directory, 'unused.db')}`)
  const { default: promise } = await import('../../payload.config.js')
  const config = await promise
  const importMapFile = path.join(directory, 'importMap.js')
  await generateImportMap(
    {
      ...config,
      admin: { ...config.admin, importMap: { ...config.admin.importMap, importMapFile } },
    },
    { log: false, force: true },
  )
  const kept = path.join(root, 'src/app/(payload)/admin/importMap.js')
  expect(readFileSync(importMapFile, 'utf8')).toBe(readFileSync(kept, 'utf8'))
})

/** Tables with their columns, foreign keys and indexes, in no order. */
function tablesOf({ payload }: TestPayload) {
  // The SQLite adapter's own client; Payload's common type does not show it.
  const { client } = payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
  }
  return schemaOf(async (sql) => (await client.execute(sql)).rows)
}
