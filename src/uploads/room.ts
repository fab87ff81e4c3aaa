import { statfs } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { diskFull } from '../database/failureOf.js'

/** Null for a collection whose files are not on our disk. */
export function directoryOf({ upload }: Pick<SanitizedCollectionConfig, 'upload'>): string | null {
  if (!upload || upload.disableLocalStorage) return null
  return upload.staticDir ?? null
}

/**
 * Refuses files for which our disk has no room.
 *
 * @param args.sizes of the files, in bytes
 * @throws DISK_FULL
 */
export async function refuseWithoutRoom(args: {
  collection: Pick<SanitizedCollectionConfig, 'upload'>
  sizes: readonly number[]
}): Promise<void> {
  const directory = directoryOf(args.collection)
  const disk = directory === null ? null : await diskOf(directory)
  if (!disk) return
  // A file takes whole blocks.
  const needed = args.sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / disk.bsize), 0)
  if (disk.bavail < needed) throw diskFull(needed * disk.bsize)
}

/** The folder is made with its first file; the disk is that of the nearest one that is there. */
async function diskOf(directory: string): Promise<{ bavail: number; bsize: number } | null> {
  try {
    return await statfs(directory)
  } catch {
    const above = path.dirname(directory)
    return above === directory ? null : diskOf(above)
  }
}

/** Bytes of the files that Payload has made of an upload: the file itself, and smaller pictures. */
export function sizesOf(req: PayloadRequest, data: { filesize?: unknown } | undefined): number[] {
  const own = Math.max(req.file?.size ?? 0, Number(data?.filesize ?? 0))
  return [own, ...Object.values(req.payloadUploadSizes ?? {}).map(({ length }) => length)]
}
