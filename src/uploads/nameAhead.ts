import type {
  BaseDatabaseAdapter,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  Where,
} from 'payload'

import { isSqliteFile } from '../database/ownSqlite.js'
import { hasBegun, whenEnded } from '../database/units.js'
import { asObject, asText } from '../entries/read.js'
import { operationContext } from '../entries/operationContext.js'
import { refuseWithoutRoom } from './room.js'

/**
 * Begins the part of a new upload in which Payload looks for a free name and makes the smaller
 * pictures, which takes seconds. On SQLite nobody else could save meanwhile, so the unit of work
 * begins only when they are made.
 *
 * @throws DISK_FULL when there is no room for the file itself
 */
export const makeFiles: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  if (!req.file || (!overrideAccess && !req.user)) return args
  await refuseWithoutRoom({ collection, sizes: [req.file.size] })
  if (operation === 'create') operationContext(req).makesFiles = !(await hasBegun(req))
  return args
}

/** Ends what {@link makeFiles} has begun. */
export const filesAreMade: CollectionBeforeValidateHook = ({ data, req }) => {
  delete operationContext(req).makesFiles
  return data
}

/**
 * Lets Payload look for a free name ahead of the unit of work. Of two operations that make a file of
 * one name at the same time, the later one is told that the name is taken.
 */
export function nameAhead(adapter: BaseDatabaseAdapter): void {
  const taken = new Map<string, string>()
  const findOne = adapter.findOne.bind(adapter)
  adapter.findOne = async (args) => {
    const { collection, req, where } = args
    const name = nameIn(where)
    const unit = await req?.transactionID
    const makes = req?.context && operationContext({ context: req.context }).makesFiles
    if (!makes || name === null || unit === undefined) return findOne(args)
    const key = `${collection}/${name}`
    const by = taken.get(key)
    if (by !== undefined && by !== String(unit)) return { id: by } as never // only asked whether it is
    // Before the look, so that what another has stored until then is seen.
    taken.set(key, String(unit))
    const release = () => void taken.delete(key)
    if (by === undefined && !(await whenEnded(req, release))) release()
    return findOne(isSqliteFile(adapter) ? { ...args, req: {} } : args)
  }
}

function nameIn(where: Where | undefined): string | null {
  return asText(asObject(where?.filename).equals)
}
