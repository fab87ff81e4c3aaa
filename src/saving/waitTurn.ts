import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { record } from '../entries/read.js'
import { DRY_RUN } from './databaseGuard.js'
import { takeTurn } from '../database/units.js'

type Id = number | string
/** Of an operation on documents that exist; Payload's type is that of every operation. */
type Args = { id?: Id; where?: Where; draft?: boolean; data?: { deletedAt?: unknown } }

/**
 * Lets the saves of one document happen one after another, so that each sees what the one before
 * it has written: Payload reads a document in all locales, and writes all of them back. Runs first
 * in every operation that writes an existing document; its turn ends with the operation. One query
 * where the operation names no id.
 *
 * @throws BUSY when others had the document for 30 seconds
 */
export const waitTurn: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  // Access, which Payload asks later, lets nobody write who has not signed in.
  if (!overrideAccess && !req.user) return hook.args
  const { slug } = collection
  // One that will not write waits for nobody.
  if (req.context[DRY_RUN] === true) return hook.args
  const { id, where, draft, data } = hook.args as Args
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
    case 'delete': {
      // An update by id is told of as one of several, too.
      if (id !== undefined) {
        await takeTurn(req, `${slug}:${id}`)
        return hook.args
      }
      if (!where) return hook.args
      // Where Payload itself will look for them.
      const inDrafts = draft === true || Boolean(data?.deletedAt)
      const ids = await idsWhere(req, { slug, where, draft: inDrafts })
      for (const one of ids) await takeTurn(req, `${slug}:${one}`)
      return { ...hook.args, where: { and: [where, { id: { in: ids } }] } }
    }
    default:
      return hook.args
  }
}

/** In one order for everybody, so that nobody waits for somebody who waits for them. */
async function idsWhere(
  req: PayloadRequest,
  { slug, where, draft }: { slug: string; where: Where; draft: boolean },
): Promise<Id[]> {
  const { docs } = await req.payload.find({
    collection: slug,
    where,
    draft,
    depth: 0,
    limit: 0,
    pagination: false,
    select: {},
    trash: true,
    overrideAccess: true,
    locale: req.locale ?? null,
  })
  return docs.map(({ id }) => id).sort((a, b) => (String(a) < String(b) ? -1 : 1))
}

async function parentOf(req: PayloadRequest, slug: string, version: Id): Promise<Id | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    select: { parent: true },
  })
  const { parent } = record(docs[0])
  return typeof parent === 'number' || typeof parent === 'string' ? parent : null
}
