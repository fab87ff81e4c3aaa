import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  FileUploadError,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import defaultSharp from 'sharp'

import { operationContext } from '../entries/operationContext.js'
import { asObject, asText } from '../entries/read.js'
import { bytesOf } from '../media/checkUpload.js'
import { asFocal, type FocalPoint, MIDDLE } from '../media/cutAround.js'
import { isCut, PLANNED_SIZES } from '../media/imageSizes.js'
import { type MadeSize, makeSizes } from '../media/makeSizes.js'
import { cleanError } from '../telemetry/describeError.js'
import type { Settings } from '../entries/settings.js'
import { readStored } from './readStored.js'
import { directoryOf } from './room.js'

type Doc = Readonly<Record<string, unknown>>
type Place = { collection: SanitizedCollectionConfig; req: PayloadRequest }

/**
 * Takes the making of smaller pictures from Payload, which decodes the image for each, and cuts
 * around a focal point only if the query names it. Where we can read the file, another focal point
 * is no reason to write the image itself again. Sizes that the host app has added stay Payload's.
 * Runs before every save of an upload with sizes; no query.
 */
export function takeSizes(settings: Stored): CollectionBeforeOperationHook {
  return (hook) => taken(hook, settings)
}

type Stored = Pick<Settings, 'storage'>

function taken(
  { args, collection, operation, req }: Parameters<CollectionBeforeOperationHook>[0],
  { storage }: Stored,
) {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const context = operationContext(req)
  delete context.focal
  delete context.madeSizes
  const { data = {}, collection: own } = args as {
    data?: Record<string, unknown>
    collection: { config: SanitizedCollectionConfig }
  } // Payload's type is that of every operation
  const inQuery = asObject(asObject(req.query?.uploadEdits).focalPoint)
  const [x, y] = [asFocal(inQuery.x ?? data.focalX), asFocal(inQuery.y ?? data.focalY)]
  if (x !== null || y !== null) context.focal = { x, y }
  const others = own.config.upload.imageSizes?.filter(({ name }) => !OWN.has(name)) ?? []
  const isOurs = storage !== null || directoryOf(collection) !== null
  if (isOurs && others.length === 0) forgetFocalPoint(req)
  const upload = { ...own.config.upload, imageSizes: others.length === 0 ? undefined : others }
  return {
    ...args,
    data: { ...data, ...(x === null ? {} : { focalX: x }), ...(y === null ? {} : { focalY: y }) },
    collection: { ...own, config: { ...own.config, upload } },
  }
}

const OWN = new Set(PLANNED_SIZES.map(({ name }) => name))

/** Leaves the cropping of the image itself, if there is any. */
function forgetFocalPoint(req: PayloadRequest): void {
  const { focalPoint, ...edits } = asObject(req.query?.uploadEdits)
  if (focalPoint === undefined) return
  const { uploadEdits: _, ...query } = req.query
  req.query = Object.keys(edits).length === 0 ? query : { ...query, uploadEdits: edits }
}

/**
 * Makes the smaller pictures of a new image, or the cuts of one whose focal point moves. Runs when
 * Payload has the image as it will be stored; the files are not yet written. No query.
 */
export function makePictureSizes(settings: Stored): CollectionBeforeValidateHook {
  return (hook) => withPictures(hook, settings)
}

async function withPictures(
  hook: Parameters<CollectionBeforeValidateHook>[0],
  { storage }: Stored,
): Promise<Doc> {
  const { collection, data = {}, req } = hook
  const { focal: asked } = operationContext(req)
  if (req.file) {
    const focal = focalOf({ asked, former: data })
    const made = await newSizes({ collection, req }, { filename: data.filename, focal })
    return made === null ? withoutPicture(data) : withSizes(data, { focal, made })
  }
  const former = asObject(hook.originalDoc)
  const focal = focalOf({ asked, former })
  const isMoved = focal.x !== former.focalX || focal.y !== former.focalY
  if (!asked || !isMoved || !isPicture(former.mimeType)) return data
  const place = { collection, req, storage }
  const made = await newCuts(place, { former, focal })
  return withSizes(data, { focal, made, former: asObject(former.sizes) })
}

/**
 * Writes what was made to our disk, and deletes the cuts around a former focal point, which come
 * back if the save fails. Runs when the files of the save are noted; no query.
 *
 * @throws FileUploadError
 */
export const writePictureSizes: CollectionBeforeValidateHook = async (hook) => {
  const { collection, data = {}, req } = hook
  const { madeSizes = {} } = operationContext(req)
  const directory = directoryOf(collection)
  const names = namesIn(data.sizes).filter((name) => name in madeSizes)
  if (directory === null || names.length === 0) return data
  // Those of a former file are gone by now: Payload has deleted them.
  const former = req.file ? [] : cutsIn(asObject(hook.originalDoc).sizes)
  const gone = former.filter((name) => !names.includes(name))
  await orUploadError(req, async () => {
    for (const name of [...gone, ...names]) await rm(path.join(directory, name), { force: true })
    await Promise.all(
      names.map((name) => writeFile(path.join(directory, name), madeSizes[name] ?? '')),
    )
  })
  for (const name of names) delete madeSizes[name]
  return data
}

type Asked = ReturnType<typeof operationContext>['focal']

function focalOf({ asked, former }: { asked: Asked; former: Doc }): FocalPoint {
  return {
    x: asked?.x ?? asFocal(former.focalX) ?? MIDDLE.x,
    y: asked?.y ?? asFocal(former.focalY) ?? MIDDLE.y,
  }
}

/** Null when the file is no picture. */
async function newSizes(
  { collection, req }: Place,
  { filename, focal }: { filename: unknown; focal: FocalPoint },
): Promise<MadeSize[] | null> {
  const { file } = req
  const name = asText(filename)
  if (!file || name === null || !isPicture(file.mimetype)) return null
  return orUploadError(req, async () => {
    const bytes = await bytesOf(file)
    return note(
      { collection, req },
      await makeSizes({ sharp: sharpOf(req), bytes, filename: name, focal }),
    )
  })
}

/** None when a plugin keeps the file: the whole image does as well. */
async function newCuts(
  { collection, req, storage }: Place & Stored,
  { former, focal }: { former: Doc; focal: FocalPoint },
): Promise<MadeSize[]> {
  const directory = directoryOf(collection)
  const filename = asText(former.filename)
  if (filename === null || (directory === null && storage === null)) return []
  return orUploadError(req, async () => {
    const bytes = await (storage === null
      ? readFile(path.join(directory ?? '', filename))
      : readStored(storage, 'media', filename))
    if (bytes === null) throw new Error('The image is not in the store.')
    const cuts = { sharp: sharpOf(req), bytes, filename, focal, onlyCuts: true }
    return note({ collection, req }, await makeSizes(cuts))
  })
}

/** For the step that writes them, and for storage adapters, which look on the request. */
function note({ req }: Place, made: MadeSize[]): MadeSize[] {
  const context = operationContext(req)
  context.madeSizes = {
    ...context.madeSizes,
    ...Object.fromEntries(made.map(({ filename, bytes }) => [filename, bytes])),
  }
  if (req.file) {
    const own = Object.fromEntries(made.map(({ name, bytes }) => [name, bytes]))
    req.payloadUploadSizes = { ...req.payloadUploadSizes, ...own }
  }
  return made
}

/** Sizes of ours that were not made keep what `former` has, or become empty without it. */
function withSizes(
  data: Doc,
  { focal, made, former = {} }: { focal: FocalPoint; made: readonly MadeSize[]; former?: Doc },
): Doc {
  const sizes = { ...asObject(data.sizes) }
  for (const name of OWN) sizes[name] = (isCut(name) ? null : former[name]) ?? NO_SIZE
  for (const { name, filename, mimeType, width, height, bytes } of made) {
    sizes[name] = { filename, mimeType, width, height, filesize: bytes.length, url: null }
  }
  return { ...data, focalX: focal.x, focalY: focal.y, sizes }
}

/** Of a file that is no picture: what was known of one before it is gone. */
function withoutPicture(data: Doc): Doc {
  const none = { width: null, height: null, focalX: null, focalY: null }
  return { ...withSizes(data, { focal: MIDDLE, made: [] }), ...none }
}

const NO_SIZE = {
  ...{ filename: null, mimeType: null, width: null, height: null, filesize: null, url: null },
}

function namesIn(sizes: unknown): string[] {
  return Object.values(asObject(sizes)).flatMap((size) => asText(asObject(size).filename) ?? [])
}

function cutsIn(sizes: unknown): string[] {
  const cuts = Object.entries(asObject(sizes)).filter(([name]) => isCut(name))
  return namesIn(Object.fromEntries(cuts))
}

const isPicture = (type: unknown) => typeof type === 'string' && type.startsWith('image/')

/** The host's own, whose type Payload does not tell. */
const sharpOf = ({ payload }: PayloadRequest) =>
  (payload.config.sharp as typeof defaultSharp | undefined) ?? defaultSharp

/** As Payload answers where it makes or writes a file itself. */
async function orUploadError<T>(req: PayloadRequest, task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (err) {
    req.payload.logger.error({ err: cleanError(err), msg: 'Smaller pictures could not be stored.' })
    throw new FileUploadError(req.t)
  }
}
