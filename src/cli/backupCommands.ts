import { ownOf } from '../database/migrations/refuseNewer.js'
import { migratorOf } from '../database/migrations/safeMigrations.js'
import { fileOfSqlite } from '../database/ownSqlite.js'
import { checkBackup } from '../transfer/backup/checkBackup.js'
import type { BackupManifest } from '../transfer/backup/manifest.js'
import { bringUploads } from '../transfer/backup/bringUploads.js'
import { restoreBackup } from '../transfer/backup/restoreBackup.js'
import { EXPORT_FOLDER, takeBackup } from '../transfer/backup/takeBackup.js'
import { exportContent } from '../transfer/content/exportContent.js'
import { importContent } from '../transfer/content/importContent.js'
import { inPassing, makeFolder } from '../transfer/partFolder.js'
import { packFolder, unpackFolder } from '../transfer/tarball.js'
import { localUploads } from '../uploads/localUploads.js'
import { counted } from './counted.js'
import { noteImport } from './noteImport.js'
import type { App } from './openApp.js'
import type { StandaloneContext } from './program.js'
import { UserError } from './report.js'
import { tellElsewhere } from './tellElsewhere.js'
import path from 'node:path'

/** In place of a folder: standard output or input. */
const STREAM = '-'

/** `backup <folder>`: the whole of a database and its files. */
export async function backup(context: StandaloneContext): Promise<unknown> {
  const { args, options, report } = context
  const out = args[0] ?? ''
  if (out === STREAM && options.json === true)
    throw new UserError('backup -: standard output is the backup itself. Leave out --json.')
  // A backup is of the database as it is.
  const app = await context.openApp({ migrate: false })
  await refuseDue(app)
  const onProgress = report.progress
  const exportTo = (folder: string) =>
    exportContent({ ...app, folder, consents: 'whole', onProgress }).then(({ missing }) => missing)
  const fill = (folder: string) => takeBackup({ ...app, folder, exportTo, onProgress })
  const toStream = async (folder: string) => {
    const manifest = await fill(folder)
    await packFolder(folder, process.stdout)
    return manifest
  }
  const done = await (out === STREAM ? inPassing(toStream) : makeFolder(out, fill))
  const { files, missing, database } = done
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  for (const name of missing) report.say(`${name}: the database names it, and it is not there.`)
  tellElsewhere(app, report, 'Back them up with the tools of the storage.')
  if (database.kind === 'export')
    report.say(
      'The backup has all content. Accounts, API clients, the audit log and older versions are in ' +
        "the backups of the database's own tools.",
    )
  report.say(
    `${out === STREAM ? 'Backup' : out}: ${counted(files.length, 'file')}, ${counted(bytes, 'byte')}.`,
  )
  return { backup: out, takenAt: done.takenAt, files: files.length, bytes, missing }
}

/** Its tables are not those that this version reads. */
async function refuseDue({ payload }: App): Promise<void> {
  const all = (await migratorOf(payload.db)?.standings()) ?? []
  const due = all.filter(({ state }) => state === 'due').map(({ name }) => name)
  if (due.length === 0) return
  throw new UserError(
    `The database has not had these migrations of this version: ${due.join(', ')}. Take the backup ` +
      'with the version that it is of, or run `migrate up`, which copies the database first.',
  )
}

/** `restore <folder>`: what `backup` has taken, whole or not at all. */
export async function restore(context: StandaloneContext): Promise<unknown> {
  const from = context.args[0] ?? ''
  if (from !== STREAM) return restoreFolder(context, from)
  return inPassing(async (folder) => {
    await unpackFolder(process.stdin, folder)
    return restoreFolder(context, folder)
  })
}

async function restoreFolder(context: StandaloneContext, folder: string): Promise<unknown> {
  const { report } = context
  // The database that is there may be broken.
  const { payload, settings } = await context.openApp({ connect: false })
  const own = ownOf(payload.db)
  const manifest = await checkBackup({
    folder,
    known: own && [...own.names, ...own.replaced],
    onProgress: (done, total) => report.progress(`Checking ${done} of ${counted(total, 'file')}`),
  })
  const file = fileOfSqlite(payload.db)
  const isSqlite = manifest.database.kind === 'sqlite'
  if (isSqlite !== (file !== null)) throw otherDatabase(folder, { isSqlite, name: payload.db.name })
  if (file === null) return restoreExport(context, { folder, manifest })
  const { kept } = await restoreBackup({
    ...{ folder, file, uploads: localUploads(payload, settings) },
    ...(settings.storage === null
      ? {}
      : { bringFiles: () => bringUploads({ payload, settings, folder }) }),
    replace: context.options.replace === true,
  })
  for (const one of kept) report.say(`Kept what was there before: ${one}`)
  report.say(`Restored ${counted(manifest.files.length, 'file')} of ${manifest.takenAt}.`)
  return { restored: file, takenAt: manifest.takenAt, files: manifest.files.length, kept }
}

function otherDatabase(folder: string, given: { isSqlite: boolean; name: string }): UserError {
  const { isSqlite, name } = given
  return new UserError(
    isSqlite
      ? `${folder}: expected SQLite, because the backup is of SQLite; this database is ${name}. Restore ` +
          'it to SQLite, then move the content with `export` and `import`.'
      : `${folder}: expected PostgreSQL or MongoDB, because the backup is an export; this database is ` +
          `SQLite. To move the content here, import ${path.join(folder, EXPORT_FOLDER)}.`,
  )
}

type Checked = { folder: string; manifest: BackupManifest }

/** A server of databases has other ways to put a database aside, so what is there stays. */
async function restoreExport(
  { options, report, openApp }: StandaloneContext,
  { folder, manifest }: Checked,
): Promise<unknown> {
  if (options.replace === true)
    throw new UserError(
      '--replace: expected SQLite. Name an empty database in DATABASE_URI, and restore to that.',
    )
  const app = await openApp({ again: true })
  const from = path.join(folder, EXPORT_FOLDER)
  const done = await importContent({
    ...app,
    folder: from,
    update: false,
    onProgress: report.progress,
  })
  await noteImport(app, done)
  report.say(`Restored ${counted(done.written, 'document')} of ${manifest.takenAt}.`)
  return { takenAt: manifest.takenAt, ...done }
}
