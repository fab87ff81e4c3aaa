import path from 'node:path'

import { filesOf } from '../../uploads/fileNames.js'
import { TransferError } from '../transferError.js'
import type { CheckedContent } from './checkContent.js'
import { isPlain, type PlainKind } from './kinds.js'
import type { UploadPlace } from './uploadPlaces.js'

type Args = {
  folder: string
  checked: CheckedContent
  uploads: readonly UploadPlace[]
  /** Files of the same name and another content may be replaced. */
  update: boolean
}
type Placed = { put: () => Promise<void> }

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
    const place = uploads.find(({ key }) => key === kind)
    if (!isPlain(kind) || !place) continue
    for await (const name of namesOf(checked, kind)) {
      const file = listed.get(`media/${kind}/${name}`)
      if (!file) {
        missing.push(`media/${kind}/${name}`)
        continue
      }
      const present = await place.hashOf(name)
      if (present === file.sha256) continue
      if (present !== null) taken.push(place.nameOf(name))
      const from = path.join(folder, file.path)
      placed.push({ put: () => place.put(from, name) })
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
  for (const [at, { put }] of files.entries()) {
    await put()
    onProgress(at + 1)
  }
}
