import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Store } from '../../entries/store.js'
import { localUploads } from '../../uploads/localUploads.js'
import { mediaCopies } from '../backup/mediaCopies.js'
import { namedBy } from '../backup/namedBy.js'
import { listFiles, MANIFEST } from '../listedFiles.js'
import { readAtOnce } from './readAtOnce.js'
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportManifest } from './manifest.js'
import { fileOfKind, KINDS } from './kinds.js'
import { readContent } from './readContent.js'

type Args = Store & {
  /** An empty folder, to be filled. */
  folder: string
  /** Whether consents are exported whole, with their evidence. */
  consents: 'terms' | 'whole'
  onProgress?: ((step: string) => void) | undefined
}

/** What an export holds: how many lines of each kind, and files that were not there. */
export type Exported = { lines: Record<string, number>; files: number; missing: string[] }

/** Fills a folder with all content, as it is at one moment, and the files of uploads. */
export async function exportContent(args: Args): Promise<Exported> {
  const { folder, consents, onProgress, ...store } = args
  const uploads = localUploads(store.payload, store.settings)
    .filter(({ key }) => key !== 'consents' || consents === 'whole')
    .map((one) => ({ ...one, copies: mediaCopies(one, path.join(folder, 'media')) }))
  onProgress?.('Copying the files of uploads')
  for (const { key, copies } of uploads) await copies.ahead(await namedBy(store, key))
  onProgress?.('Reading the content')
  const { content, named } = await readAtOnce(store, async (reading) => {
    const content = await readContent(reading, { consents })
    const named = new Map<string, Awaited<ReturnType<typeof namedBy>>>()
    for (const { key } of uploads) named.set(key, await namedBy(reading, key))
    return { content, named }
  })
  const missing: string[] = []
  for (const { key, copies } of uploads) {
    const names = await copies.settle(named.get(key) ?? [])
    missing.push(...names.map((name) => `media/${key}/${name}`))
  }
  await mkdir(path.join(folder, 'content'), { mode: 0o700 })
  for (const kind of KINDS) {
    const file = path.join(folder, fileOfKind(kind))
    const text = (content.get(kind) ?? []).map((line) => `${line}\n`).join('')
    await writeFile(file, text, { mode: 0o600 })
  }
  const files = await listFiles(folder)
  const manifest: ExportManifest = {
    ...{ format: EXPORT_FORMAT, version: EXPORT_VERSION },
    locales: store.settings.locales.map(({ code }) => code),
    ...{ consents, files },
  }
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  await chmod(path.join(folder, MANIFEST), 0o600)
  const lines = Object.fromEntries([...content].map(([kind, all]) => [kind, all.length]))
  return { lines, files: files.length, missing: missing.sort() }
}
