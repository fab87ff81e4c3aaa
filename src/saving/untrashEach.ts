import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  SelectType,
  Where,
} from 'payload'

import { record } from '../entries/read.js'
import { partOfRequest } from './partOfRequest.js'

type Doc = Record<string, unknown>
type Id = number | string
type Failure = { id: Id; isPublic: boolean; message: string }
/** Of an update of several; Payload's type is that of every operation. */
type Args = { id?: Id; where?: Where; data?: Doc; depth?: number; select?: SelectType }

/** On the request's context: what became of each of several entries. */
const DONE = 'storiesUntrashed'
const NOTHING: Where = { id: { exists: false } }

/**
 * Brings several entries back from the trash one by one: Payload would start from the live text of
 * each, and what waits in its draft would be lost. Runs before an update of several entries, when
 * it is their turn; one save for each of them.
 */
export const untrashEach: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  const { id, where, data, depth, select } = hook.args as Args
  if (operation !== 'update' || id !== undefined || !where || data?.deletedAt !== null) {
    return hook.args
  }
  const { slug } = collection
  const { docs } = await req.payload.find({
    collection: slug,
    where: { and: [where, { deletedAt: { exists: true } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: {},
    trash: true,
    overrideAccess: true,
    locale: req.locale ?? null,
  })
  const result: { docs: Doc[]; errors: Failure[] } = { docs: [], errors: [] }
  for (const one of docs) {
    try {
      const doc = await req.payload.update({
        ...{ collection: slug, id: one.id, data, depth: depth ?? 0, trash: true },
        ...(select ? { select } : {}),
        overrideAccess: overrideAccess === true,
        req: await partOfRequest(req),
      })
      result.docs.push(record(doc))
    } catch (error) {
      result.errors.push(failureOf(one.id, error))
    }
  }
  req.context[DONE] = result
  const { _status, ...rest } = data
  return { ...hook.args, where: NOTHING, data: rest }
}

/** Answers with what {@link untrashEach} has done. */
export const tellUntrashed: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const done = req.context[DONE]
  if (operation !== 'update' || !done) return result
  delete req.context[DONE]
  return done as typeof result
}

function failureOf(id: Id, error: unknown): Failure {
  const { message, isPublic, status } = error as Error & { isPublic?: boolean; status?: number }
  return { id, message, isPublic: isPublic ?? (status !== undefined && status < 500) }
}
