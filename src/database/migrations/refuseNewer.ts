import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { PluginError } from '../../errors.js'
import { unknownOf } from './ledger.js'
import { type AnyAdapter, recordedIn } from './recorded.js'

/** All the migrations that an app's databases may have had. */
export type Own = {
  names: readonly string[]
  /** Names of landed migrations that later ones contain; their rows stay in old databases. */
  replaced: readonly string[]
}

const OWN = Symbol.for('payload-plugin-stories.ownMigrations')

/**
 * Makes an app refuse a database that has had migrations which it does not know: a newer version
 * has changed its schema, so older code would write what the newer one cannot read. Only for an app
 * that has all its migrations in one list; a host may have others from elsewhere.
 */
export function refuseNewer(db: DatabaseAdapterObj, own: Own): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      Object.assign(adapter, { [OWN]: own })
      // MongoDB has no migrations to run, so a start is seen by its connection.
      if (adapter.name === 'mongoose') checkAfterConnecting(adapter)
      else for (const name of CHANGES) checkBefore(adapter, name)
      return adapter
    },
  }
}

/** Null: of an app that does not know all the migrations of its databases. */
export function ownOf(adapter: object): Own | null {
  return (adapter as { [OWN]?: Own })[OWN] ?? null
}

/** @throws DATABASE_NEWER naming the migrations, if `refuseNewer` has set the adapter up */
export async function checkVersion(adapter: AnyAdapter): Promise<void> {
  const own = ownOf(adapter)
  if (!own) return
  const unknown = unknownOf(await recordedIn(adapter), [...own.names, ...own.replaced])
  if (unknown.length > 0) throw newer(unknown, adapter)
}

/** Methods that change the schema step by step. `migrateFresh` is not among them: it drops all. */
const CHANGES = ['migrate', 'migrateDown', 'migrateRefresh', 'migrateReset'] as const

function checkBefore(adapter: BaseDatabaseAdapter, name: (typeof CHANGES)[number]): void {
  const change = adapter[name].bind(adapter)
  adapter[name] = async (args?: Parameters<typeof change>[0]) => {
    await checkVersion(adapter)
    return change(args)
  }
}

function checkAfterConnecting(adapter: BaseDatabaseAdapter): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    await checkVersion(adapter)
  }
}

function newer(names: string[], { name }: AnyAdapter): PluginError {
  const backup =
    name === 'sqlite'
      ? `the copy made before it (*.before-${names[0]}.db, beside the database)`
      : 'the backup made before it'
  return new PluginError(
    'DATABASE_NEWER',
    `The database has had migrations that this version does not know: ${names.join(', ')}. A newer ` +
      `version has changed it. Install the version that knows them, or restore ${backup}.`,
    { migrations: names },
  )
}
