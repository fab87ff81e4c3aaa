import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { mayWrite } from '../entries/mayWrite.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import { cleanImage, MAX_PIXELS } from './cleanImage.js'
import { cleanMp4 } from './cleanMp4.js'
import { identify } from './identify.js'
import { type Kind, type KindKey, KINDS } from './kinds.js'
import { operationContext } from '../entries/operationContext.js'

type UploadedFile = NonNullable<PayloadRequest['file']>

type Options = {
  accept: readonly KindKey[]
  /**
   * Removes hidden data from images and videos, and makes names unique: otherwise the smaller
   * versions of `a.jpg` and `a.png` would overwrite each other.
   */
  clean: boolean
}

/**
 * Validates an uploaded file by its content, before Payload stores anything, and replaces it with a
 * clean one. Runs before a create or update with a file, for callers who can write. No queries.
 *
 * @throws UNSUPPORTED_FILE naming the file and what is wrong with it; TOO_LARGE
 */
export function checkUploadHook(options: Options): CollectionBeforeOperationHook {
  return async (hook) => {
    const { req } = hook
    delete operationContext(req).videoSeconds
    if (!req.file || !(await mayWrite(hook))) return
    req.file = await checked({ file: req.file, req, options })
  }
}

/** The bytes of an upload, wherever Payload keeps them. */
export function bytesOf(file: UploadedFile): Promise<Buffer> {
  return file.tempFilePath ? readFile(file.tempFilePath) : Promise.resolve(file.data)
}

async function checked(args: {
  file: UploadedFile
  req: PayloadRequest
  options: Options
}): Promise<UploadedFile> {
  const { file, req, options } = args
  const name = file.name.normalize('NFC')
  const limit = Math.max(...options.accept.map((key) => KINDS[key].limit))
  if (file.size > limit) throw tooLarge({ req, name, size: file.size, limit })
  const bytes = await bytesOf(file)
  if (bytes.length === 0) throw unsupported(req, 'upload.empty', { name })
  const found = identify({ name, bytes, accept: options.accept })
  if (!('kind' in found)) {
    throw unsupported(req, found.problem, {
      name,
      accepted: options.accept.map((key) => KINDS[key].label).join(', '),
      ...('named' in found ? { kind: found.named.label } : {}),
    })
  }
  const { kind } = found
  if (bytes.length > kind.limit) {
    throw tooLarge({ req, name, size: bytes.length, limit: kind.limit })
  }
  if (!options.clean) return { ...file, name: found.name, mimetype: kind.mimeType }
  const clean = await cleaned({ bytes, kind, name, req })
  if (file.tempFilePath) await writeFile(file.tempFilePath, clean)
  return {
    ...file,
    name: distinct(found.name, clean),
    mimetype: kind.mimeType,
    data: file.tempFilePath ? file.data : clean,
    size: clean.length,
  }
}

async function cleaned(args: {
  bytes: Buffer
  kind: Kind
  name: string
  req: PayloadRequest
}): Promise<Buffer> {
  const { bytes, kind, name, req } = args
  if (kind === KINDS.mp4) {
    const { bytes: video, seconds } = cleanMp4(bytes)
    if (seconds !== null) operationContext(req).videoSeconds = seconds
    return video
  }
  if (!kind.isImage) return bytes
  const image = await cleanImage(bytes, kind.mimeType)
  if (Buffer.isBuffer(image)) return image
  throw unsupported(req, image.problem, {
    name,
    limit: MAX_PIXELS / 1e6,
    ...('pixels' in image ? { pixels: Math.ceil(image.pixels / 1e6) } : {}),
  })
}

/** `photo.jpg` → `photo-3f9a2c1b.jpg`, by the content. */
function distinct(name: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return name.replace(/\.([^.]+)$/, `-${hash}.$1`)
}

function unsupported(
  req: PayloadRequest,
  problem: Parameters<typeof message>[1],
  vars: Record<string, string | number>,
): PluginError {
  return new PluginError('UNSUPPORTED_FILE', message(req, problem, vars), { reason: problem })
}

function tooLarge(args: { req: PayloadRequest; name: string; size: number; limit: number }) {
  const { req, name, size, limit } = args
  const vars = { name, size: Math.ceil(size / 1e6), limit: limit / 1e6 }
  return new PluginError('TOO_LARGE', message(req, 'upload.tooLarge', vars))
}
