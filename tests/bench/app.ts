import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload, type SanitizedConfig } from 'payload'

import type { Settings } from '../../src/entries/settings.js'
import { resolveOptions } from '../../src/options.js'
import { stories } from '../../src/plugin.js'

/** An app of its own on an empty SQLite database. */
export type BenchApp = {
  payload: Payload
  config: SanitizedConfig
  settings: Settings
  /** By which Payload knows this app among others of the process. */
  key: string
  stop: () => Promise<void>
}

/** @param cacheBytes Memory for answers that are kept. @default none is kept */
export async function startBench(key: string, cacheBytes = 0): Promise<BenchApp> {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-bench-'))
  const options = {
    mediaDir: path.join(directory, 'media'),
    runner: false,
    delivery: { cacheBytes },
  }
  const url = `file:${path.join(directory, 'bench.db')}`
  const config = await buildConfig({
    secret: 'only-for-benchmarks-0123456789',
    db: sqliteAdapter({ client: { url }, autoIncrement: true, wal: true, push: true }),
    logger: { options: { level: 'fatal' } },
    telemetry: false,
    typescript: { autoGenerate: false },
    plugins: [stories(options)],
  })
  const payload = await getPayload({ config, key })
  const stop = async () => {
    await payload.destroy()
    rmSync(directory, { recursive: true, force: true })
  }
  return { payload, config, settings: resolveOptions(options, {}), key, stop }
}
