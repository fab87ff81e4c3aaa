import { chmod, copyFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { filesOf } from '../../uploads/fileNames.js'
import type { LocalUploads } from '../../uploads/localUploads.js'
import { sizeOf } from '../../uploads/setAside.js'
import { hashFile } from '../../database/hashFile.js'
import { makeFolders, ownLikeFolder } from '../../database/ownLikeFolder.js'
import { syncFile } from '../../database/syncFile.js'
import { TransferError } from '../transferError.js'
import type { CheckedContent } from './checkContent.js'
import { isPlain, type PlainKind } from './kinds.js'

type Args = {
  folder: string
  checked: CheckedContent
  uploads: readonly LocalUploads[]
  /** Files of the same name and another content may be replaced. */
  update: boolean
}
type Placed = { from: string; to: string }

/**
 * Finds where the files of an export go. Those that are there already are left out, as are those
 * whose collection keeps its files elsewhere.
 *
 * @throws TransferError when another file is in the place of one, and may not be replaced
 */
export async function filesToPlace(args: Args): Promise<{ files: Placed[]; missing: string[] }> {
  const { folder, checked, uploads, update } = args
  const placed: Placed[] = []
  const missing: string[] = []
  const taken: string[] = []
  const listed = new Map(checked.manifest.files.map((file) => [file.path, file]))
  for (const kind of checked.kinds) {
    const directory = uploads.find(({ key }) => key === kind)?.directory
    if (!isPlain(kind) || directory === undefined) continue
    for await (const name of namesOf(checked, kind)) {
      const file = listed.get(`media/${kind}/${name}`)
      const to = path.join(directory, name)
      if (!file) {
        missing.push(`media/${kind}/${name}`)
        continue
      }
      const isTaken = (await sizeOf(to)) !== null
      if (isTaken && (await hashFile(to)).sha256 === file.sha256) continue
      if (isTaken) taken.push(to)
      placed.push({ from: path.join(folder, file.path), to })
    }
  }
  if (taken.length === 0 || update) return { files: placed, missing }
  throw new TransferError(
    `Other files are in the places of those of the export: ${taken.slice(0, 10).join(', ')}. ` +
      'Import into an empty folder, or add --update to replace them.',
  )
}

/** The files that the lines of a kind name. */
async function* namesOf({ lines }: CheckedContent, kind: PlainKind): AsyncGenerator<string> {
  for await (const { value } of lines(kind)) yield* filesOf(value.doc).map(({ name }) => name)
}

/** Copies files to their places, each whole or not at all. */
export async function placeFiles(
  files: readonly Placed[],
  onProgress: (done: number) => void,
): Promise<void> {
  for (const [at, { from, to }] of files.entries()) {
    makeFolders(path.dirname(to))
    const part = path.join(path.dirname(to), `.import-${path.basename(to)}`)
    try {
      await copyFile(from, part)
      await chmod(part, 0o600)
      ownLikeFolder(part)
      await syncFile(part)
      await rename(part, to)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    onProgress(at + 1)
  }
}
