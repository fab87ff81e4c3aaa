import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import type { Store } from '../../entries/store.js'
import { uploadCopies } from '../backup/uploadCopies.js'
import { listFiles } from '../listedFiles.js'
import { writeManifest } from '../manifestText.js'
import { readAtOnce } from './readAtOnce.js'
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportManifest } from './manifest.js'
import { fileOfKind, KINDS } from './kinds.js'
import { openContent, readKind } from './readContent.js'
import { sortedLines } from './sortedLines.js'

type Args = Store & {
  /** An empty folder, to be filled. */
  folder: string
  /** Whether consents are exported whole, with their evidence. */
  consents: 'terms' | 'whole'
  onProgress?: ((step: string) => void) | undefined
}

/** What an export holds: how many lines of each kind, and files that were not there. */
export type Exported = { lines: Record<string, number>; files: number; missing: string[] }

/**
 * Fills a folder with all content, as it is at one moment, and the files of uploads. Content is
 * never held as a whole.
 */
export async function exportContent(args: Args): Promise<Exported> {
  const { folder, consents, onProgress, ...store } = args
  onProgress?.('Copying the files of uploads')
  const uploads = await uploadCopies({
    ...{ ...store, to: path.join(folder, 'media') },
    keeps: (key) => key !== 'consents' || consents === 'whole',
  })
  onProgress?.('Reading the content')
  await mkdir(path.join(folder, 'content'), { mode: 0o700 })
  const sorted = new Map(
    KINDS.map((kind) => [kind, sortedLines(path.join(folder, fileOfKind(kind)))]),
  )
  const named = await readAtOnce(store, async (reading) => {
    const opened = await openContent(reading, { consents })
    for (const [kind, file] of sorted)
      for await (const line of readKind(opened, kind)) await file.add(line)
    return uploads.named(reading)
  })
  const missing = await uploads.settle(named)
  const lines: Record<string, number> = {}
  for (const [kind, file] of sorted) {
    const count = await file.finish()
    if (!store.settings.off.has(kind)) lines[kind] = count
  }
  const files = await listFiles(folder)
  const manifest: ExportManifest = {
    ...{ format: EXPORT_FORMAT, version: EXPORT_VERSION },
    locales: store.settings.locales.map(({ code }) => code),
    ...{ consents, files },
  }
  await writeManifest(folder, manifest)
  return { lines, files: files.length, missing }
}
