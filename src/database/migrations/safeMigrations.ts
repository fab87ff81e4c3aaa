import { type BaseDatabaseAdapter, type Migration, readMigrationFiles } from 'payload'

import { PluginError } from '../../errors.js'
import { withoutValues } from '../../telemetry/withoutValues.js'
import { holdDatabase } from '../holdDatabase.js'
import { isSqliteFile } from '../ownSqlite.js'
import { copyBefore } from './copyBefore.js'
import { draftsOf, removeDrafts } from './drafts.js'
import { dueOf, lastOf, nextBatch, type Recorded, type Standing, standings } from './ledger.js'
import { type MigratedAdapter, oneMigration } from './oneMigration.js'
import { recordedIn } from './recorded.js'
import { checkVersion, ownOf } from './refuseNewer.js'
import { cleanError } from '../../telemetry/describeError.js'

/** What was done to a database, and where it is as it was before; null: it was empty. */
export type Migrated = { names: string[]; way: 'up' | 'down'; copy: string | null }

/** Runs an SQLite database's migrations safely; found on its adapter (`migratorOf`). */
export type Migrator = {
  standings: () => Promise<Standing[]>
  /** Runs what is due. Null: nothing was. */
  up: () => Promise<Migrated | null>
  /** Undoes the last migration. Null: there is none to undo. */
  down: () => Promise<Migrated | null>
  /** What was done since this process has opened the database. */
  last: Migrated | null
}

const MIGRATOR = Symbol.for('payload-plugin-stories.migrator')

/** Null: the database is of another kind, and its adapter migrates as Payload does. */
export function migratorOf(adapter: object): Migrator | null {
  return (adapter as { [MIGRATOR]?: Migrator })[MIGRATOR] ?? null
}

/**
 * Makes the migrations of an SQLite file safe, whoever starts them: before the first, the database
 * is copied into a file beside it; each is one transaction; what an earlier run has left half done
 * is completed. No server may have the database meanwhile.
 */
export function withSafeMigrations(given: BaseDatabaseAdapter): void {
  if (!isSqliteFile(given)) return
  // Connected by our own client; the adapter's types are not ours to import.
  const adapter = given as unknown as MigratedAdapter
  const migrate = adapter.migrate.bind(adapter)
  const all = async () => adapter.prodMigrations ?? (await readMigrationFiles(adapter))
  const migrator: Migrator = {
    last: null,
    standings: async () =>
      standings({
        migrations: await all(),
        replaced: ownOf(adapter)?.replaced ?? [],
        recorded: await recordedIn(adapter),
      }),
    up: async () => note(await up(adapter, await all())),
    down: async () => note(await down(adapter, await all())),
  }
  const note = (done: Migrated | null) => {
    if (done) migrator.last = done
    return done
  }
  Object.assign(adapter, { [MIGRATOR]: migrator })
  adapter.migrate = async (args) => {
    // A schema that was pushed: Payload asks the developer what to do.
    if ((await recordedIn(adapter)).some(({ batch }) => batch < 0)) return migrate(args)
    note(await up(adapter, args?.migrations ?? (await all())))
  }
  adapter.migrateDown = async () => void (await migrator.down())
}

async function up(adapter: MigratedAdapter, all: readonly Migration[]): Promise<Migrated | null> {
  if (dueOf(all, await checkedIn(adapter)).length === 0) {
    await tidy(adapter)
    return null
  }
  return withDatabase(adapter, async (copy) => {
    // Another process may have run them while this one waited.
    const recorded = await checkedIn(adapter)
    const due = dueOf(all, recorded)
    if (!due[0]) return null
    const kept = await copy(due[0].name)
    for (const migration of due) await run({ adapter, migration, way: { up: nextBatch(recorded) } })
    return { names: due.map(({ name }) => name), way: 'up', copy: kept }
  })
}

async function down(adapter: MigratedAdapter, all: readonly Migration[]): Promise<Migrated | null> {
  return withDatabase(adapter, async (copy) => {
    const last = lastOf(all, await checkedIn(adapter))
    if (!last) return null
    const kept = await copy(`undoing-${last.name}`)
    await run({ adapter, migration: last, way: 'down' })
    return { names: [last.name], way: 'down', copy: kept }
  })
}

type Copy = (label: string) => Promise<string | null>

async function withDatabase<T>(adapter: MigratedAdapter, task: (copy: Copy) => Promise<T>) {
  const { client, payload } = adapter
  const file = await fileOf(adapter)
  const release = await holdDatabase({ file, as: 'migration' })
  try {
    return await task(async (label) => {
      if ((await tablesOf(adapter)) === 0) return null
      const copy = await copyBefore({ execute: (one) => client.execute(one), file, label })
      payload.logger.info(`The database as it was before its migration: ${copy}`)
      return copy
    })
  } finally {
    release()
  }
}

/** Removes what a killed copy has left. Whoever has the database now does it, or the next start. */
async function tidy(adapter: MigratedAdapter): Promise<void> {
  const file = await fileOf(adapter)
  if (draftsOf(file).length === 0) return
  try {
    const release = await holdDatabase({ file, as: 'migration', patience: 0 })
    removeDrafts(file)
    release()
  } catch (error) {
    if (!(error instanceof PluginError)) throw error
  }
}

async function fileOf({ client }: MigratedAdapter): Promise<string> {
  const { rows } = await client.execute('PRAGMA database_list')
  return rows[0]?.file as string
}

async function run(args: Parameters<typeof oneMigration>[0]): Promise<void> {
  const { migration, way, adapter } = args
  const what = way === 'down' ? 'Undoing migration' : 'Migration'
  const { logger } = adapter.payload
  try {
    const leftOut = await oneMigration(args)
    const rest = leftOut > 0 ? ` (${leftOut} statements had been run before)` : ''
    logger.info(`${what} ${migration.name}: done${rest}.`)
  } catch (error) {
    const reason = reasonOf(withoutValues(error))
    logger.error({ msg: `${what} ${migration.name} failed.`, err: cleanError(error) })
    throw new PluginError(
      'MIGRATION_FAILED',
      `${what} ${migration.name} failed, and nothing of it was stored: ${reason}. ` +
        'Once the cause is gone, start again.',
    )
  }
}

/** Drizzle wraps what the database says, and names the statement. */
function reasonOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  return cause instanceof Error ? cause.message : message
}

/** @throws DATABASE_NEWER before anything is changed in a database of a newer version */
async function checkedIn(adapter: MigratedAdapter): Promise<Recorded[]> {
  await checkVersion(adapter)
  return recordedIn(adapter)
}

async function tablesOf({ client }: MigratedAdapter): Promise<number> {
  const { rows } = await client.execute(
    "SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table'",
  )
  return Number(rows[0]?.tables)
}
