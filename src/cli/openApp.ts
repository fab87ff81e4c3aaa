import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type BaseDatabaseAdapter,
  type Config,
  type DatabaseAdapterObj,
  getPayload,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { findConfig, loadEnv } from 'payload/node'

import { codeOf } from '../errors.js'
import { settingsIn } from '../audit/settingsIn.js'
import { VIA } from '../audit/viaOf.js'
import type { Settings } from '../entries/settings.js'
import { checkVersion } from '../database/migrations/refuseNewer.js'
import { migratorOf } from '../database/migrations/safeMigrations.js'
import { migratedText } from './migratedText.js'
import { UserError } from './report.js'
import { redactedLogger } from '../telemetry/payloadLogger.js'
import { redactText } from '../telemetry/redactText.js'

/** The app that a command works on: Payload started on its config, and the plugin's settings. */
export type App = { payload: Payload; settings: Settings }

/**
 * Starts Payload on the app's `payload.config.ts`; migrations that are due run first, and stderr
 * tells of them, unless `migrate` is false. Without `connect` the database is not touched at all,
 * until the app is opened `again`.
 *
 * @throws UserError when the config has no plugin of ours, or the database cannot be opened
 * @throws DATABASE_NEWER when the app has not all the migrations that its database has had
 */
export async function openApp({
  migrate = true,
  connect = true,
  again = false,
}: { migrate?: boolean; connect?: boolean; again?: boolean } = {}): Promise<App> {
  Object.assign(process.env, {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  loadEnv()
  const file = findConfig()
  const loaded = (await import(pathToFileURL(file).href)) as { default: Promise<SanitizedConfig> }
  const config = await loaded.default
  const settings = settingsIn({ config })
  if (!settings)
    throw new UserError(`${path.basename(file)}: expected \`plugins: [stories()]\`, found none.`)
  // Sanitised settings are typed as complete ones; a logger needs no more than these.
  const custom = { ...config.custom, [VIA]: 'cli' }
  const connecting = connect ? unmigrated : () => unconnected
  const db = connect && migrate ? config.db : connectingBy(config.db, connecting)
  const quiet = { ...config, custom, db, logger: quietLogger } as SanitizedConfig
  // Editions are verified when a server starts; a command must see them as they are.
  const payload = await getPayload({
    ...{ config: quiet, disableOnInit: true },
    // One that is open already is given back else.
    ...(again ? { key: 'again' } : {}),
  }).catch(explain)
  // In development Payload connects without migrating, which is where the version is checked else.
  if (migrate && connect) await checkVersion(payload.db)
  const migrated = migratorOf(payload.db)?.last
  if (migrated?.copy) process.stderr.write(`${migratedText(migrated)}\n`)
  return { payload, settings }
}

type Adapter = BaseDatabaseAdapter & { prodMigrations?: unknown }
type Connect = NonNullable<Adapter['connect']>

/** The database with another way to connect. */
function connectingBy(
  db: DatabaseAdapterObj,
  connect: (adapter: Adapter, own: Connect) => Connect,
): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const own: Connect = adapter.connect?.bind(adapter) ?? unconnected
      adapter.connect = connect(adapter, own)
      return adapter
    },
  }
}

const unconnected: Connect = () => Promise.resolve()

/** An adapter runs the migrations that it has been given when it connects. */
function unmigrated(adapter: Adapter, own: Connect): Connect {
  return async (options) => {
    const { prodMigrations } = adapter
    delete adapter.prodMigrations
    await own(options)
    if (prodMigrations) adapter.prodMigrations = prodMigrations
  }
}

/** All adapters say so in these words. */
const UNREACHABLE = /cannot connect to (?:MongoDB|Postgres|SQLite)[.:]? *(?:Details:)? */

/** What SQLite says of a file that it cannot use, and libsql of one that it cannot open. */
const UNUSABLE = /^SQLITE_(?:CANTOPEN|CORRUPT|NOTADB|READONLY)/
const UNOPENED = 'ConnectionFailed("Unable to open connection to local database'

/** @throws UserError when the database is not there, or is none; else what it was given. */
function explain(error: unknown): never {
  const message = error instanceof Error ? error.message : ''
  const code = codeOf(error)
  if (UNUSABLE.test(code) || message.startsWith(UNOPENED))
    throw new UserError(
      `The database file cannot be used: ${message}. Check DATABASE_URI and the permissions of the ` +
        'file and its folder, or restore a copy of the database.',
    )
  if (!UNREACHABLE.test(message)) throw error
  const detail = message.split(UNREACHABLE).at(-1) ?? ''
  throw new UserError(
    `The database cannot be reached: ${detail}. Check DATABASE_URI and that the database is running.`,
  )
}

/** Stdout is for results, so errors alone, as plain text, on stderr. */
const quietLogger: Config['logger'] = {
  options: { ...redactedLogger().options, level: 'error' },
  destination: {
    write: (line: string) => {
      const { msg, err } = JSON.parse(line) as { msg?: string; err?: { stack?: string } }
      if (UNREACHABLE.test(msg ?? '')) return
      const said = [redactText(msg ?? ''), err?.stack].filter(Boolean)
      process.stderr.write(`${said.join('\n')}\n`)
    },
  },
}
