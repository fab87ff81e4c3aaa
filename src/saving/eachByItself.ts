import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'

import { failureOf } from '../database/failureOf.js'
import { isOfServer } from '../database/failureText.js'
import { inSavepoint } from '../database/savepoint.js'
import { leaveUnused } from '../database/units.js'
import { type FailedOne, failedOne } from './failedOne.js'
import { contextWith, operationContext } from '../entries/operationContext.js'
import { asObject } from '../entries/read.js'
import { partOfRequest } from './partOfRequest.js'

type Doc = Record<string, unknown>
type Id = number | string
/** What became of several documents. */
export type Several = { docs: Doc[]; errors: FailedOne[] }

/** Of an update or a deletion of several; Payload's type is that of every operation. */
type Args = {
  id?: Id
  where?: Where
  data?: Doc
  draft?: boolean
  depth?: number
  limit?: number
  select?: SelectType
  sort?: string
  trash?: boolean
  overrideLock?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const NOTHING: Where = { id: { exists: false } }

/**
 * Does an operation on several documents one by one, each as an operation of its own: Payload does
 * them side by side in one transaction, and commits what one has written before it failed; and it
 * would bring entries back from the trash with the texts that are live, and lose what waits in
 * their drafts. Runs before an update or a deletion of several, when it is clear that it may be
 * done at all; a query, and an operation for each.
 */
export const eachByItself: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, req } = hook
  // The Local API takes nothing said for full access.
  const overrideAccess = hook.overrideAccess === true
  const args = hook.args as Args
  const isSeveral = operation === 'update' || operation === 'delete'
  // A new file for several uploads is read from one place; Payload does them one after another.
  if (!isSeveral || args.id !== undefined || !args.where || req.file) return hook.args
  const { slug } = collection
  const ids = await idsOf(req, { slug, args, overrideAccess })
  const hasLeft = await leaveUnused(req)
  const unit = { payload: req.payload, req }
  const several: Several = { docs: [], errors: [] }
  for (const id of ids) {
    const act = async () => {
      const own = hasLeft ? ownRequest(req) : await partOfRequest(req)
      const asked = { ...common(args), collection: slug, id, overrideAccess, req: own }
      if (operation === 'delete') return req.payload.delete(asked)
      return req.payload.update({ ...asked, data: args.data ?? {} })
    }
    try {
      several.docs.push(asObject(await (hasLeft ? act() : inSavepoint(unit, act))))
    } catch (error) {
      const failure = failureOf(error)
      // Nothing was stored, or what was stored within this unit of work is undone with it.
      const isAll = several.docs.length === 0 || !hasLeft
      if (isOfServer(failure) && isAll) throw failure
      several.errors.push(failedOne(req, id, error))
    }
  }
  operationContext(req).several = several
  const { _status, ...rest } = args.data ?? {}
  return { ...hook.args, where: NOTHING, ...(args.data ? { data: rest } : {}) }
}

/** Answers with what {@link eachByItself} has done. */
export const tellSeveral: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const context = operationContext(req)
  const { several } = context
  if ((operation !== 'update' && operation !== 'delete') || !several) return result
  delete context.several
  return several as object as typeof result // of the operation's own shape, and more
}

/** What each of them is asked as well. */
function common(args: Args) {
  const { depth, draft, overrideLock, publishSpecificLocale, select, unpublishAllLocales } = args
  const { deletedAt } = args.data ?? {}
  return {
    depth: depth ?? 0,
    // Brought back, an entry is found in the trash.
    trash: args.trash === true || deletedAt === null,
    ...(draft === undefined ? {} : { draft }),
    ...(overrideLock === undefined ? {} : { overrideLock }),
    ...(publishSpecificLocale === undefined ? {} : { publishSpecificLocale }),
    ...(select === undefined ? {} : { select }),
    ...(unpublishAllLocales === undefined ? {} : { unpublishAllLocales }),
  }
}

/** In the same order for all operations, where Payload itself would look for them. */
async function idsOf(
  req: PayloadRequest,
  { slug, args, overrideAccess }: { slug: string; args: Args; overrideAccess: boolean },
): Promise<Id[]> {
  const { data, draft, limit, sort, trash, where = {} } = args
  const isBack = data?.deletedAt === null
  const inTrash: Where = { deletedAt: { exists: true } }
  const { docs } = await req.payload.find({
    collection: slug,
    where: isBack ? { and: [where, inTrash] } : where,
    draft: draft === true || Boolean(data?.deletedAt),
    trash: trash === true || isBack,
    depth: 0,
    limit: limit ?? 0,
    pagination: false,
    select: {},
    overrideAccess,
    user: req.user,
    locale: req.locale ?? null,
    ...(sort === undefined ? {} : { sort }),
  })
  return docs.map(({ id }) => id).sort((a, b) => (String(a) < String(b) ? -1 : 1))
}

function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'transactionID'])
  own.context = contextWith(req, {})
  delete own.transactionID
  return own
}
