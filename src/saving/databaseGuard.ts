import type { BaseDatabaseAdapter, Config, PayloadRequest } from 'payload'

import type { Settings } from '../entries/settings.js'
import { keepPlans } from './keepPlans.js'
import { laterVersions } from './laterVersions.js'
import { tellFailures, WRITES } from '../database/tellFailures.js'
import { withSafeMigrations } from '../database/migrations/safeMigrations.js'
import { orderByCodePoint } from '../database/binaryOrder.js'
import { withInsertRows } from '../database/insertRows.js'
import { withSelectRows } from '../database/selectRows.js'
import { isPostgres } from '../database/postgresPool.js'
import { inUnitOfItsOwn, withUnits } from '../database/units.js'
import { operationContext } from '../entries/operationContext.js'
import { nameAhead } from '../uploads/nameAhead.js'

/** Ends a successful dry run: the first write was reached but not executed. */
export class WriteReached extends Error {
  override name = 'WriteReached'
}

/**
 * The host's database with what only its adapter can do for us, for Payload has no hook there:
 *
 * - operations are _units of work_, with an id and a certain end, whatever the database can do; so
 *   is each of these writes that is no part of one;
 * - a save writes into the live document what its plan says, and nothing that waits in a draft;
 * - each version is later than the one before;
 * - a free name for a new file is looked for ahead of the unit of work;
 * - an operation that is a dry run throws `WriteReached` where it would write.
 */
export function guardDatabase(db: Config['db'], settings: Settings): Config['db'] {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      // Also of a plugin that is switched off, whose tables stay as they are.
      if (isPostgres(adapter)) orderByCodePoint(adapter, orderedColumns(settings))
      withInsertRows(adapter)
      withSelectRows(adapter)
      if (settings.enabled) {
        withUnits(adapter)
        withSafeMigrations(adapter)
        keepPlans(adapter, settings)
        laterVersions(adapter, settings)
        nameAhead(adapter)
      }
      for (const name of WRITES) guard(adapter, name)
      tellFailures(adapter)
      return adapter
    },
  }
}

/** What delivery, its search and the dashboard of translations are ordered by. */
function orderedColumns({ slugs }: Settings) {
  return {
    [slugs.editions]: ['sortKey'],
    [slugs.searchWords]: ['word', 'edition'],
    [slugs.translations]: ['title'],
  }
}

function guard(adapter: BaseDatabaseAdapter, name: (typeof WRITES)[number]): void {
  // Each method has its own arguments; what they have in common is the request.
  const methods = adapter as unknown as Record<string, (args: WriteArgs) => Promise<unknown>>
  const write = methods[name]?.bind(adapter)
  if (!write) throw new Error(`The database adapter has no ${name}.`)
  const guarded = async (args: WriteArgs) => {
    const { context } = args.req ?? {}
    if (context && operationContext({ context }).isDryRun) throw new WriteReached(`${name} reached`)
    return inUnitOfItsOwn(adapter, args, write)
  }
  Object.assign(adapter, { [name]: guarded })
}

type WriteArgs = { req?: Partial<PayloadRequest> | undefined }
