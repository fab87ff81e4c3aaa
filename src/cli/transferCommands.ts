import { holdDatabase } from '../database/holdDatabase.js'
import { fileOfSqlite } from '../database/ownSqlite.js'
import { exportContent } from '../transfer/content/exportContent.js'
import { importContent } from '../transfer/content/importContent.js'
import { makeFolder } from '../transfer/partFolder.js'
import { backup, restore } from './backupCommands.js'
import { counted } from './counted.js'
import { noteImport } from './noteImport.js'
import type { AddCommand, CommandContext } from './program.js'
import { tellElsewhere } from './tellElsewhere.js'

/** `backup`, `restore`, `export` and `import`: all of a database, or its content, away and back. */
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
  add({
    usage: 'export <folder>',
    description: 'write all content into a new folder, in a form that any database can import',
    options: [
      ['--consents', 'include who has agreed, and the evidence; by default only the terms'],
    ],
    run: exportTo,
  })
  add({
    usage: 'import <folder>',
    description: 'check an export, then write it into this database',
    options: [['--update', 'write over what the database has already']],
    run: importFrom,
  })
}

async function exportTo({ app, args, options, report }: CommandContext): Promise<unknown> {
  const out = args[0] ?? ''
  const consents = options.consents === true ? 'whole' : 'terms'
  const { lines, files, missing } = await makeFolder(out, (folder) =>
    exportContent({ ...app, folder, consents, onProgress: report.progress }),
  )
  for (const name of missing) report.say(`${name}: the database names it, and it is not there.`)
  tellElsewhere(app, report, 'Copy them with the tools of the storage.')
  for (const [kind, count] of Object.entries(lines)) report.say(`${kind}: ${count}`)
  if (consents === 'terms' && (lines.consents ?? 0) > 0)
    report.say(
      'Of the consents only the terms are exported: not who has agreed, and no evidence. ' +
        'For these too, add --consents.',
    )
  report.say(
    `${out}: ${counted(files, 'file')}. Accounts, API clients and the audit log are not in it.`,
  )
  return { out, lines, files, consents, missing }
}

async function importFrom({ app, args, options, report }: CommandContext): Promise<unknown> {
  const folder = args[0] ?? ''
  const update = options.update === true
  // A server would take an entry that is half written for one that a crash has torn.
  const file = fileOfSqlite(app.payload.db)
  const release = file === null ? null : await holdDatabase({ file, as: 'restore', patience: 0 })
  const done = await importContent({
    ...{ ...app, folder, update },
    onProgress: report.progress,
  }).finally(() => release?.())
  const { written, same, files, missing } = done
  await noteImport(app, done)
  for (const name of missing) report.say(`${name}: the export names it, and has no such file.`)
  tellElsewhere(app, report, 'Bring them there with the tools of the storage.')
  report.say(
    `${counted(written, 'line')} written, ${same} already there; ${counted(files, 'file')} copied.`,
  )
  return { ok: true, ...done }
}
