import path from 'node:path'

import type { ImportReport } from '../translation/api/types.js'
import { aidsFor } from '../translation/aids/aidsFor.js'
import { exchangeFiles } from '../translation/workspace/exchangeEntry.js'
import { importFiles } from '../translation/workspace/importFiles.js'
import { entryRequest, filesIn } from '../translation/workspace/importXliff.js'
import { openTranslation } from '../translation/workspace/openTranslation.js'
import { writeXliff12 } from '../translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../translation/xliff/writeXliff21.js'
import { type NamedFile, namedFiles, zipFiles } from '../translation/xliff/zipFiles.js'
import { readNamed, writeNamed } from './namedFile.js'
import type { AddCommand, CommandContext } from './program.js'
import { UserError } from './report.js'
import { requestAs } from './requestAs.js'
import { targetsOf } from './targetsOf.js'

const WRITERS = { '2.1': writeXliff21, '1.2': writeXliff12 }

/** `xliff export` and `xliff import`: what goes to translators and comes back. */
export function addExchangeCommands(add: AddCommand): void {
  add({
    usage: 'xliff export <folder>',
    description: 'export XLIFF, one file per entry, to a folder or a .zip file',
    options: [
      ['--locale <code>', 'the language to translate into'],
      [
        '--state <state>',
        'only segments in this state: missing, draft, stale, inReview or approved',
      ],
      ['--collection <slug>', 'only entries of this collection'],
      ['--keys <keys>', 'only these entries, for example stories:12,themes:3'],
      ['--xliff <version>', '2.1, or 1.2'],
    ],
    run: exportFiles,
  })
  add({
    usage: 'xliff import <files...>',
    description:
      'merge XLIFF files or zips into the drafts; exit 1 if a segment could not be stored',
    options: [
      ['--as <email>', 'e-mail of the account whose rights are used'],
      ['--prefer <side>', 'which text to keep if both have changed: cms or file'],
      ['--dry-run', 'print the results without saving'],
    ],
    run: takeFiles,
  })
}

async function exportFiles({ app, report, args, options }: CommandContext): Promise<unknown> {
  const out = args[0] ?? ''
  const version = typeof options.xliff === 'string' ? options.xliff : '2.1'
  if (version !== '2.1' && version !== '1.2') {
    throw new UserError(`--xliff: expected 2.1 or 1.2, got ${version}.`)
  }
  if (options.locale === undefined) {
    const codes = app.settings.locales.map(({ code }) => code).join(', ')
    throw new UserError(`--locale: expected one of ${codes}, got none.`)
  }
  const req = await requestAs(app, null)
  const targets = await targetsOf(app, options)
  const isZip = path.extname(out).toLowerCase() === '.zip'
  const zipped: NamedFile[] = []
  const taken = new Set<string>()
  let count = 0
  for (const [at, target] of targets.entries()) {
    const opened = await openTranslation(entryRequest({ req, settings: app.settings }, target))
    const all = exchangeFiles([{ opened, aids: await aidsFor(opened) }])
    const files = namedFiles(all, WRITERS[version], taken)
    count += files.length
    if (isZip) zipped.push(...files)
    else for (const file of files) await writeNamed(path.join(out, file.name), file.bytes)
    report.progress(`${at + 1} of ${targets.length} entries`)
  }
  if (isZip) await writeNamed(out, zipFiles(zipped))
  report.say(`${out}: ${count} files.`)
  return { out, files: count }
}

async function takeFiles({ app, report, args, options }: CommandContext): Promise<unknown> {
  const { as, prefer = 'cms' } = options
  if (typeof as !== 'string') {
    throw new UserError('--as: expected the e-mail of an account, got none.')
  }
  if (prefer !== 'cms' && prefer !== 'file') {
    throw new UserError(`--prefer: expected cms or file, got ${String(prefer)}.`)
  }
  const req = await requestAs(app, as)
  const files = filesIn(await Promise.all(args.map(readNamed)))
  const how = { files, prefer, dry: options.dryRun === true } as const
  const reports = await importFiles({ req, settings: app.settings }, how)
  for (const one of reports) tell(one, report.say)
  return { ok: reports.every(isWhole), reports }
}

const LOST = ['conflict', 'rejected', 'noHome']

function isWhole({ segments }: ImportReport): boolean {
  return !segments.some(({ outcome }) => LOST.includes(outcome))
}

function tell({ file, applied, unchanged, segments }: ImportReport, say: (text: string) => void) {
  for (const { id, line, outcome, message } of segments) {
    if (outcome === 'applied' || outcome === 'unchanged') continue
    say(`${file}:${line ?? '?'}: ${id}: ${outcome}${message ? `: ${message}` : ''}`)
  }
  say(`${file}: ${applied} segments stored, ${unchanged} unchanged, ${segments.length} in total.`)
}
