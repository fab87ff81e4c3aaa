import { compareFiles } from '../listedFiles.js'
import { readManifest } from '../manifestText.js'
import { TransferError } from '../transferError.js'
import { type BackupManifest, readBackupManifest } from './manifest.js'

type Args = {
  folder: string
  /** Names of all the migrations that this version knows; null: it does not know all. */
  known: readonly string[] | null
  /** Files done, of how many. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** How many problems are told. */
const MOST = 20

/**
 * Looks at a whole backup before anything is written: its manifest, each byte of its files, and
 * whether this version can read its database.
 *
 * @throws TransferError with what is wrong, a line each
 */
export async function checkBackup({ folder, known, onProgress }: Args): Promise<BackupManifest> {
  const manifest = readBackupManifest(await readManifest(folder))
  const unknown = manifest.database.migrations.filter((name) => known && !known.includes(name))
  if (manifest.database.kind === 'sqlite' && unknown.length > 0)
    throw new TransferError(
      `${folder}: the database has had migrations that this version does not know: ` +
        `${unknown.join(', ')}. Restore it with the version that has taken it (${manifest.package}).`,
    )
  const problems = await compareFiles({ folder, files: manifest.files, onProgress })
  if (problems.length > 0) throw notWhole(folder, problems)
  return manifest
}

export function notWhole(folder: string, problems: readonly string[]): TransferError {
  const more = problems.length > MOST ? `\n… and ${problems.length - MOST} more` : ''
  return new TransferError(
    `${folder} is not whole, so nothing was written:\n${problems.slice(0, MOST).join('\n')}${more}\n` +
      'Take another copy of it.',
  )
}
