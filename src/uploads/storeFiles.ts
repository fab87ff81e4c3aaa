import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  FileUploadError,
  type PayloadRequest,
} from 'payload'

import { whenEnded } from '../database/units.js'
import { mayWrite } from '../entries/mayWrite.js'
import { operationContext } from '../entries/operationContext.js'
import { asObject, asText } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { bytesOf } from '../media/checkUpload.js'
import type { FileStore } from '../storage/fileStore.js'
import { cleanError } from '../telemetry/describeError.js'
import { filesOf } from './fileNames.js'
import { readStored } from './readStored.js'
import { type FiledKey, storedKey } from './storedFiles.js'

type Place = { store: FileStore; key: FiledKey; slug: string }

/**
 * Gives an image that is to be cropped back to the operation, as a new file: Payload would ask this
 * server for it over the network. One query and one file for such an operation, none for others.
 */
export function bringFile(
  { storage }: Pick<Settings, 'storage'>,
  key: FiledKey,
): CollectionBeforeOperationHook {
  return async (hook) => {
    const { args, collection, operation, req } = hook
    const { crop } = asObject(req.query?.uploadEdits)
    if (storage === null || req.file || crop === undefined || !operation.startsWith('update'))
      return
    const { id } = args as { id?: number | string } // of an update by id
    if (id === undefined || !(await mayWrite(hook))) return
    const where = { id: { equals: id } }
    const doc: unknown = await req.payload.db.findOne({ collection: collection.slug, where, req })
    const { filename, mimeType } = asObject(doc)
    const [name, mimetype] = [asText(filename), asText(mimeType)]
    const data = name === null ? null : await readStored(storage, key, name)
    if (name === null || mimetype === null || data === null) return
    req.file = { name, data, mimetype, size: data.length }
  }
}

/**
 * Sends the files that a save brings to the store, where they are gone when it fails. Runs when
 * everything about the save is decided and before the database is written; one query at the end of a
 * save that brings files.
 *
 * @throws FileUploadError
 */
export function sendFiles(
  { storage }: Pick<Settings, 'storage'>,
  key: FiledKey,
): CollectionBeforeChangeHook {
  return async ({ collection, data, req }) => {
    const files = storage === null ? [] : await newFiles(req, asObject(data))
    if (storage === null || files.length === 0) return data
    const place = { store: storage, key, slug: collection.slug }
    const names = files.map(({ name }) => name)
    await whenEnded(req, () => removeUnnamed(req, place, names))
    try {
      await allSent(files.map((file) => send(place, file)))
    } catch (err) {
      req.payload.logger.error({ err: cleanError(err), msg: 'Files could not be stored.' })
      throw new FileUploadError(req.t)
    }
    return data
  }
}

/** Lets go of the files that a save has replaced, when it has ended. */
export function dropReplaced(
  { storage }: Pick<Settings, 'storage'>,
  key: FiledKey,
): CollectionAfterChangeHook {
  return async ({ collection, doc, previousDoc, req }) => {
    const kept = new Set(filesOf(doc).map(({ name }) => name))
    const gone = filesOf(previousDoc).filter(({ name }) => !kept.has(name))
    await drop(req, { storage, key, slug: collection.slug }, gone)
  }
}

/** Lets go of the files of what was deleted, when the operation has ended. */
export function dropDeleted(
  { storage }: Pick<Settings, 'storage'>,
  key: FiledKey,
): CollectionAfterDeleteHook {
  return ({ collection, doc, req }) =>
    drop(req, { storage, key, slug: collection.slug }, filesOf(doc))
}

async function drop(
  req: PayloadRequest,
  { storage, ...place }: Omit<Place, 'store'> & Pick<Settings, 'storage'>,
  files: readonly { name: string }[],
): Promise<void> {
  if (storage === null || files.length === 0) return
  const names = files.map(({ name }) => name)
  const task = () => removeUnnamed(req, { store: storage, ...place }, names)
  if (!(await whenEnded(req, task))) await task()
}

type NewFile = { name: string; mimeType: string; bytes: Buffer }

async function newFiles(req: PayloadRequest, data: Record<string, unknown>): Promise<NewFile[]> {
  const context = operationContext(req)
  const made = context.madeSizes ?? {}
  const sizes = Object.entries(asObject(data.sizes)).flatMap(([size, value]) => {
    const { filename, mimeType } = asObject(value)
    const bytes = made[String(filename)] ?? (req.file && req.payloadUploadSizes?.[size])
    return bytes ? [{ name: String(filename), mimeType: String(mimeType), bytes }] : []
  })
  delete context.madeSizes
  const name = asText(data.filename)
  if (!req.file || name === null) return sizes
  const mimeType = asText(data.mimeType) ?? req.file.mimetype
  return [{ name, mimeType, bytes: await bytesOf(req.file) }, ...sizes]
}

/** When none is under way any more: one that comes later would outlive the save. */
async function allSent(sending: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(sending)
  await Promise.all(sending)
}

async function send({ store, key }: Place, { name, mimeType, bytes }: NewFile): Promise<void> {
  const to = storedKey(key, name)
  if (to === null) throw new Error('An upload has a name that no file can have.')
  await store.write(to, { bytes: new Uint8Array(bytes), mimeType })
}

/**
 * Asked of the rows however the unit has ended. What goes wrong here is found by `stories media
 * orphans`.
 */
async function removeUnnamed(
  { payload }: PayloadRequest,
  { store, key, slug }: Place,
  names: readonly string[],
): Promise<void> {
  try {
    const among = { in: [...names] }
    // That of an operation has the sizes no more that are made by us.
    const sizes = payload.collections[slug]?.config.upload.imageSizes ?? []
    const where = {
      or: [
        { filename: among },
        ...sizes.map(({ name }) => ({ [`sizes.${name}.filename`]: among })),
      ],
    }
    const all = { limit: 0, pagination: false, joins: false } as const
    const { docs } = await payload.db.find({ collection: slug, where, ...all })
    const named = new Set(docs.flatMap(filesOf).map(({ name }) => name))
    for (const name of names.filter((one) => !named.has(one))) {
      const file = storedKey(key, name)
      if (file !== null) await store.remove(file)
    }
  } catch (err) {
    payload.logger.error({
      err: cleanError(err),
      msg: 'Files could not be removed from the store.',
    })
  }
}
