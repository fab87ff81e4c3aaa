import { isObject } from '../../entries/read.js'
import { type ListedFile, readList } from '../listedFiles.js'
import { parseManifest, refuseProblems } from '../manifestText.js'
import { TransferError } from '../transferError.js'

export const BACKUP_FORMAT = 'payload-plugin-stories/backup'

/** Goes up when an older version could no longer read what a newer one writes. */
export const BACKUP_VERSION = 1

/** How the database of a backup is kept: as a file of SQLite, or as an export. */
export const KINDS = ['sqlite', 'export'] as const

/** What a backup says of itself. */
export type BackupManifest = {
  format: typeof BACKUP_FORMAT
  version: number
  /** Version of the package that has taken it. */
  package: string
  /** RFC 3339, UTC. */
  takenAt: string
  database: {
    kind: (typeof KINDS)[number]
    /** Names of the migrations that the database has had. */
    migrations: readonly string[]
  }
  /** Files that the database names and that were not there, as paths of the backup. */
  missing: readonly string[]
  files: readonly ListedFile[]
}

/**
 * Reads a manifest and checks it, files apart. Pure.
 *
 * @throws TransferError with all that is wrong, a line each
 */
export function readBackupManifest(text: string): BackupManifest {
  const given = parseManifest(text)
  if (given.format !== BACKUP_FORMAT)
    throw new TransferError(
      `manifest.json: expected the format ${BACKUP_FORMAT}, got ${JSON.stringify(given.format)}. ` +
        'Name the folder that `backup` has written; an export is read by `import`.',
    )
  if (typeof given.version !== 'number' || given.version > BACKUP_VERSION || given.version < 1)
    throw new TransferError(
      `manifest.json: expected version ${BACKUP_VERSION} of the format, got ` +
        `${JSON.stringify(given.version)}. Restore it with the version that has taken it` +
        `${typeof given.package === 'string' ? ` (${given.package})` : ''}, or a newer one.`,
    )
  const database = isObject(given.database) ? given.database : {}
  const { files, problems } = readList(given.files)
  if (!KINDS.some((kind) => kind === database.kind))
    problems.push(`database.kind: expected ${KINDS.join(' or ')}`)
  if (!isTexts(database.migrations)) problems.push('database.migrations: expected a list of names')
  if (!isTexts(given.missing)) problems.push('missing: expected a list of paths')
  if (typeof given.takenAt !== 'string' || Number.isNaN(Date.parse(given.takenAt)))
    problems.push('takenAt: expected a moment')
  problems.push(...files.filter(({ path }) => !PLACES.test(path)).map(misplaced))
  refuseProblems(problems)
  return { ...given, files } as unknown as BackupManifest // checked above
}

const PLACES = /^(?:database|media\/(?:media|files|consents))\/./

function misplaced({ path }: ListedFile): string {
  return `files: expected a path below database or media, got ${JSON.stringify(path)}`
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
