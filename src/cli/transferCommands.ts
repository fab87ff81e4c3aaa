import { checkBackup } from '../transfer/backup/checkBackup.js'
import { restoreBackup } from '../transfer/backup/restoreBackup.js'
import { takeBackup } from '../transfer/backup/takeBackup.js'
import { inPassing, makeFolder } from '../transfer/partFolder.js'
import { packFolder, unpackFolder } from '../transfer/tarball.js'
import { fileOfSqlite } from '../database/ownSqlite.js'
import { ownOf } from '../database/migrations/refuseNewer.js'
import { migratorOf } from '../database/migrations/safeMigrations.js'
import { localUploads } from '../uploads/localUploads.js'
import type { App } from './openApp.js'
import type { AddCommand, StandaloneContext } from './program.js'
import { UserError } from './report.js'

/** `backup` and `restore`: the whole of a database and its files, and back. */
export function addTransferCommands(add: AddCommand): void {
  add({
    usage: 'backup <folder>',
    description:
      'copy the database and all files of uploads as they are now, into a new folder or, with -, as a tar to standard output',
    runAlone: backup,
  })
  add({
    usage: 'restore <folder>',
    description: 'check a backup, then put it in place; with -, a tar from standard input',
    options: [['--replace', 'replace what is there, and keep it beside']],
    runAlone: restore,
  })
}

const STREAM = '-'

async function backup(context: StandaloneContext): Promise<unknown> {
  const { args, options, report } = context
  const out = args[0] ?? ''
  if (out === STREAM && options.json === true)
    throw new UserError('backup -: standard output is the backup itself. Leave out --json.')
  // A backup is of the database as it is.
  const app = await context.openApp({ migrate: false })
  await refuseDue(app)
  const fill = (folder: string) =>
    takeBackup({ ...app, folder, exportTo: notYet, onProgress: report.progress })
  const toStream = (folder: string) =>
    fill(folder).then(async (manifest) => {
      await packFolder(folder, process.stdout)
      return manifest
    })
  const done = await (out === STREAM ? inPassing(toStream) : makeFolder(out, fill))
  const { files, missing } = done
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  for (const name of missing) report.say(`${name}: the database names it, and it is not there.`)
  report.say(`${out === STREAM ? 'Backup' : out}: ${files.length} files, ${bytes} bytes.`)
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

async function restore(context: StandaloneContext): Promise<unknown> {
  const from = context.args[0] ?? ''
  if (from !== STREAM) return restoreFolder(context, from)
  return inPassing(async (folder) => {
    await unpackFolder(process.stdin, folder)
    return restoreFolder(context, folder)
  })
}

async function restoreFolder(context: StandaloneContext, folder: string): Promise<unknown> {
  const { options, report } = context
  // The database that is there may be broken.
  const { payload, settings } = await context.openApp({ connect: false })
  const own = ownOf(payload.db)
  const manifest = await checkBackup({
    folder,
    known: own && [...own.names, ...own.replaced],
    onProgress: (done, total) => report.progress(`Checking ${done} of ${total} files`),
  })
  const file = fileOfSqlite(payload.db)
  if (file === null || manifest.database.kind !== 'sqlite')
    throw new UserError(
      `${folder}: a backup of SQLite is restored to SQLite; this database is ${payload.db.name}. ` +
        'To move to another database, use `export` and `import`.',
    )
  const { kept } = await restoreBackup({
    ...{ folder, manifest, file, uploads: localUploads(payload, settings) },
    replace: options.replace === true,
  })
  for (const one of kept) report.say(`Kept what was there before: ${one}`)
  report.say(`Restored ${manifest.files.length} files of ${manifest.takenAt}.`)
  return { restored: file, takenAt: manifest.takenAt, files: manifest.files.length, kept }
}

const notYet = () => Promise.reject(new UserError('Only SQLite can be backed up yet.'))
