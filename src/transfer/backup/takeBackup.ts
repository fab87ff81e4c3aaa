import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { recordedIn } from '../../database/migrations/recorded.js'
import { fileOfSqlite } from '../../database/ownSqlite.js'
import type { Store } from '../../entries/store.js'
import { listFiles } from '../listedFiles.js'
import { writeManifest } from '../manifestText.js'
import { packageVersion } from '../version.js'
import { copySqlite } from './copySqlite.js'
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupManifest } from './manifest.js'
import { uploadCopies } from './uploadCopies.js'

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
    const media = await uploadCopies({ payload, settings, to: path.join(folder, 'media') })
    onProgress?.('Copying the database')
    await copySqlite({
      file,
      to: path.join(folder, SQLITE_COPY),
      meanwhile: async () => {
        missing = await media.settle(await media.named({ payload, settings }))
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
  await writeManifest(folder, manifest)
  return manifest
}
