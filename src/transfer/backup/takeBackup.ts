import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { recordedIn } from '../../database/migrations/recorded.js'
import { fileOfSqlite } from '../../database/ownSqlite.js'
import type { Store } from '../../entries/store.js'
import { localUploads } from '../../uploads/localUploads.js'
import { listFiles, MANIFEST } from '../listedFiles.js'
import { packageVersion } from '../version.js'
import { copySqlite } from './copySqlite.js'
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupManifest } from './manifest.js'
import { mediaCopies } from './mediaCopies.js'
import { namedBy } from './namedBy.js'

type Args = Store & {
  /** An empty folder, to be filled. */
  folder: string
  /** Writes all content of a database that is no file into a folder; gives files that are nowhere. */
  exportTo: (folder: string) => Promise<string[]>
  /** What is being done, for people. */
  onProgress?: ((step: string) => void) | undefined
}

export const SQLITE_COPY = 'database/stories.db'
export const EXPORT_FOLDER = 'database/export'

/**
 * Fills a folder with the database and the files of uploads, as they are at one moment; the server
 * may run meanwhile. The manifest comes last, so what has none is no backup.
 */
export async function takeBackup(args: Args): Promise<BackupManifest> {
  const { folder, payload, settings, onProgress } = args
  await mkdir(path.join(folder, 'database'), { mode: 0o700 })
  const file = fileOfSqlite(payload.db)
  let missing: string[] = []
  if (file === null) {
    onProgress?.('Exporting the content')
    // An export has the files of uploads already.
    await mkdir(path.join(folder, EXPORT_FOLDER), { mode: 0o700 })
    missing = await args.exportTo(path.join(folder, EXPORT_FOLDER))
  } else {
    onProgress?.('Copying the files of uploads')
    const media = await copiesOf({ payload, settings }, path.join(folder, 'media'))
    onProgress?.('Copying the database')
    await copySqlite({
      file,
      to: path.join(folder, SQLITE_COPY),
      meanwhile: async () => {
        missing = await media.settle()
      },
    })
  }
  onProgress?.('Writing the manifest')
  const manifest: BackupManifest = {
    ...{ format: BACKUP_FORMAT, version: BACKUP_VERSION, package: packageVersion() },
    takenAt: new Date().toISOString(),
    database: {
      kind: file === null ? 'export' : 'sqlite',
      migrations: (await recordedIn(payload.db)).map(({ name }) => name),
    },
    missing,
    files: await listFiles(folder),
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await writeFile(path.join(folder, MANIFEST), text, { mode: 0o600, flush: true })
  return manifest
}

/** Copies of all upload folders, made ahead. */
async function copiesOf(store: Store, to: string): Promise<{ settle: () => Promise<string[]> }> {
  const uploads = localUploads(store.payload, store.settings)
  const all = uploads.map((one) => ({ ...one, copies: mediaCopies(one, to) }))
  for (const { key, copies } of all) await copies.ahead(await namedBy(store, key))
  return {
    settle: async () => {
      const missing: string[] = []
      for (const { key, copies } of all) {
        const names = await copies.settle(await namedBy(store, key))
        missing.push(...names.map((name) => `media/${key}/${name}`))
      }
      return missing.sort()
    },
  }
}
