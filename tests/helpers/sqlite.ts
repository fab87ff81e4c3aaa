import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Config } from 'payload'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** Bump when Payload's way of making a schema changes under the same tables. */
const FORMAT = 1

/**
 * An SQLite database with the schema of the config. Making a schema takes seconds, so the first
 * test that needs one keeps an empty copy, named by the tables' hash, and the others start from it.
 *
 * @param from A database to start from instead, as it lies on the disk, its log beside it.
 */
export function testSqlite(file: string, from?: string): Config['db'] {
  const made = sqliteAdapter({
    client: { url: `file:${file}` },
    autoIncrement: true,
    busyTimeout: 5000,
    // A test does not outlive a power cut.
    wal: { synchronous: 'OFF', journalSizeLimit: 67_108_864 },
    push: false,
  })
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const [start, connect] = [adapter.init?.bind(adapter), adapter.connect?.bind(adapter)]
      let template: string | null = null
      // Before anything is connected to the file; the tables are known by then.
      adapter.init = async () => {
        await start?.()
        const kept = templateOf(adapter)
        if (from) copyDatabase(from, file)
        else if (existsSync(kept)) copyFileSync(kept, file)
        else {
          template = kept
          push(adapter)
        }
      }
      adapter.connect = async (options) => {
        await connect?.(options)
        if (template) await keep(adapter, template)
      }
      return adapter
    },
  }
}

/** Copies a database that may be in use, as a crash of the machine would leave it. */
export function copyDatabase(from: string, to: string): void {
  copyFileSync(from, to)
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`)
}

function templateOf(adapter: Adapter): string {
  const { localization } = adapter.payload.config
  const locales = localization ? localization.localeCodes : []
  const hash = createHash('sha256')
    .update(JSON.stringify([FORMAT, locales, adapter.rawTables]))
    .digest('hex')
  return path.join(tmpdir(), 'payload-plugin-stories', `schema-${hash.slice(0, 16)}.db`)
}

function push(adapter: Adapter): void {
  // Payload skips the push when the process has pushed the same tables, to whatever file.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  adapter.push = true
}

/** Copies the fresh schema; the rename makes it appear whole, whoever else is making one. */
async function keep(adapter: Adapter, template: string): Promise<void> {
  mkdirSync(path.dirname(template), { recursive: true })
  const draft = `${template}.${process.pid}`
  rmSync(draft, { force: true })
  await adapter.client.execute({ sql: 'VACUUM INTO ?', args: [draft] })
  renameSync(draft, template)
}
