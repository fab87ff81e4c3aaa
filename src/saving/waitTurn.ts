import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { asObject } from '../entries/read.js'
import { takeTurn } from '../database/units.js'
import { operationContext } from '../entries/operationContext.js'
import { transactionOf } from '../entries/transactionOf.js'

type Id = number | string
/** Of an operation on documents that exist; Payload's type is that of every operation. */
type Args = { id?: Id }

/**
 * Lets the saves of one document happen one after another, so that each sees what the one before
 * it has written: Payload reads a document in all locales, and writes all of them back. Runs first
 * in every operation that writes an existing document; its turn ends with the operation.
 *
 * @throws BUSY when others had the document for 30 seconds
 */
export const waitTurn: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  // Access, which Payload checks later, refuses anonymous callers.
  if (!overrideAccess && !req.user) return hook.args
  const { slug } = collection
  // An operation that will not write does not wait.
  if (operationContext(req).isDryRun) return hook.args
  const { id } = hook.args as Args
  switch (operation) {
    case 'updateByID':
    case 'deleteByID':
      if (id !== undefined) await takeTurn(req, `${slug}:${id}`)
      return hook.args
    case 'restoreVersion': {
      const parent = id === undefined ? null : await parentOf(req, slug, id)
      if (parent !== null) await takeTurn(req, `${slug}:${parent}`)
      return hook.args
    }
    case 'update':
    case 'delete':
      // An update by id is told of as one of several, too; each of several takes its own turn.
      if (id !== undefined) await takeTurn(req, `${slug}:${id}`)
      return hook.args
    default:
      return hook.args
  }
}

async function parentOf(req: PayloadRequest, slug: string, version: Id): Promise<Id | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    select: { parent: true },
    ...transactionOf({ req }),
  })
  const { parent } = asObject(docs[0])
  return typeof parent === 'number' || typeof parent === 'string' ? parent : null
}
