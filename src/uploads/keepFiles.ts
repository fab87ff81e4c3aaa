import { rm } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'

import { whenEnded } from '../database/units.js'
import { filesOf, type NamedFile } from './fileNames.js'
import { directoryOf, refuseWithoutRoom, sizesOf } from './room.js'
import { bringBack, isSetAside, setAside, sizeOf } from './setAside.js'
import { cleanError } from '../telemetry/describeError.js'

type Doc = Record<string, unknown> & { id: number | string }
/** Of an operation on documents that exist; Payload's type is that of every operation. */
type Args = { id?: number | string; where?: Where; data?: Record<string, unknown> }

/**
 * Sets the files of documents aside before an operation that may replace or delete them: they are
 * back when it fails. For files on our disk; other storage has its own ways. Two queries for such
 * an operation, none for others.
 */
export const setFilesAside: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  const directory = directoryOf(collection)
  if (directory === null || (!overrideAccess && !req.user)) return args
  const { id, where, data } = args as Args
  const deletes = operation === 'delete' || operation === 'deleteByID'
  const updates = operation === 'update' || operation === 'updateByID'
  if (!deletes && !(updates && mayBringFile(req, data))) return args
  const unit = await unitOf(req)
  if (unit === null) return args
  const { docs } = await req.payload.db.find<Doc>({
    collection: collection.slug,
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
    limit: 0,
    pagination: false,
    joins: false,
    req: { transactionID: unit },
  })
  const touched = docs.filter((doc) => deletes || bringsFile(req, { data, doc }))
  const names = touched.flatMap(filesOf).map(({ name }) => name)
  if (names.length === 0) return args
  await setAside({ directory, unit }, names)
  const ids = touched.map((doc) => doc.id)
  await atEnd(req, async () => {
    const named = await namedNow(req, { slug: collection.slug, where: { id: { in: ids } } })
    await bringBack({ directory, unit }, { names, named })
  })
  return args
}

/**
 * Notes the files that a save is about to write, which are gone when it fails, and refuses it when
 * there is no room for them. Runs after Payload has made them and before it writes them; one query
 * at the end of a save that brings files.
 *
 * @throws DISK_FULL
 */
export const noteNewFiles: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  const directory = directoryOf(collection)
  const unit = directory === null ? null : await unitOf(req)
  if (directory === null || unit === null) return data
  const names = filesOf(data).map(({ name }) => name)
  const added: string[] = []
  for (const name of names) {
    // One that is there is another save's, and one that was set aside comes back by itself.
    const isThere = (await sizeOf(path.join(directory, name))) !== null
    if (!isThere && !(await isSetAside({ directory, unit }, name))) added.push(name)
  }
  if (req.file) await refuseWithoutRoom({ collection, sizes: sizesOf(req, data) })
  if (added.length === 0) return data
  const { filename } = data as { filename?: string } // it has files
  await atEnd(req, async () => {
    const where = { filename: { equals: filename } }
    const named = await namedNow(req, { slug: collection.slug, where })
    const left = added.filter((name) => !named.some((file) => file.name === name))
    await Promise.all(left.map((name) => rm(path.join(directory, name), { force: true })))
  })
  return data
}

type Data = Args['data']

/** The admin sends the focal point with every save. */
function mayBringFile(req: PayloadRequest, data: Data): boolean {
  return bringsFile(req, { data, doc: {} })
}

/** A file, or another cut of the one that is there. */
function bringsFile(
  req: PayloadRequest,
  { data, doc }: { data: Data; doc: Record<string, unknown> },
): boolean {
  const isMoved = (name: 'focalX' | 'focalY') =>
    data?.[name] !== undefined && data[name] !== doc[name]
  const isCut = req.query?.uploadEdits !== undefined
  return Boolean(req.file) || isCut || isMoved('focalX') || isMoved('focalY')
}

async function unitOf(req: PayloadRequest): Promise<string | null> {
  const id = await req.transactionID
  return id === undefined || id === null ? null : String(id)
}

/** What goes wrong there is found at the next start, or by `stories media orphans`. */
async function atEnd(req: PayloadRequest, task: () => Promise<void>): Promise<void> {
  await whenEnded(req, async () => {
    try {
      await task()
    } catch (err) {
      const msg = 'Files of an operation could not be put in order.'
      req.payload.logger.error({ err: cleanError(err), msg })
    }
  })
}

/**
 * Asked of the rows however the unit has ended: a part of it may have failed, and a database without
 * transactions keeps what a failed one has written.
 */
async function namedNow(
  { payload }: PayloadRequest,
  { slug, where }: { slug: string; where: Where },
): Promise<NamedFile[]> {
  const all = { limit: 0, pagination: false, joins: false } as const
  const { docs } = await payload.db.find<Doc>({ collection: slug, where, ...all })
  return docs.flatMap(filesOf)
}
