import path from 'node:path'
import { z } from 'zod'

import type { ImportReport } from '../translation/api/types.js'
import { FORMATS } from '../translation/formats/formats.js'
import { formatOf } from '../translation/formats/pickFormat.js'
import { aidsFor } from '../translation/aids/aidsFor.js'
import { exchangeFiles } from '../translation/workspace/exchangeEntry.js'
import { importFiles } from '../translation/workspace/importFiles.js'
import { entryRequest, filesIn } from '../translation/workspace/importXliff.js'
import { openTranslation } from '../translation/workspace/openTranslation.js'
import { type NamedFile, namedFiles, zipFiles } from '../translation/xliff/zipFiles.js'
import { said } from '../schema/said.js'
import { counted } from './counted.js'
import type { App } from './openApp.js'
import { readNamed, writeNamed } from './namedFile.js'
import type { AddCommand, CommandContext } from './program.js'
import { oneOf, readOptions } from './readOptions.js'
import { UserError } from './report.js'
import { requestAs } from './requestAs.js'
import { targetsOf } from './targetsOf.js'

const CODES = FORMATS.texts.map(({ code }) => code).join(', ')

/** `xliff export` and `xliff import`: what goes to translators and comes back. */
export function addExchangeCommands(add: AddCommand): void {
  add({
    usage: 'xliff export <folder>',
    description:
      'write texts to be translated, a file for each entry, into a folder or a name that ends in .zip',
    options: [
      ['--locale <code>', 'the language to translate into'],
      [
        '--state <state>',
        'only segments in this state: missing, draft, stale, inReview or approved',
      ],
      ['--collection <slug>', 'only entries of this collection'],
      ['--keys <keys>', 'only these entries, for example stories:12,themes:3'],
      ['--format <code>', `${CODES}, or a format of the app`],
      ['--xliff <version>', 'the same for XLIFF: 2.1, or 1.2'],
      ['--fill-targets', 'fill missing targets with the source, marked as untranslated'],
    ],
    run: exportFiles,
  })
  add({
    usage: 'xliff import <files...>',
    description:
      'merge translated files, or zips of them, into the drafts; exit 1 if a segment could not be stored',
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
  const read = readOptions(exportOptions(app.settings), options)
  const { xliff, fillTargets, format: code = xliff && `xliff-${xliff}` } = read
  const format = formatOf(app.settings.translation.formats.texts, code)
  if (!format) throw new UserError(`This app has no format ${code}.`)
  const req = await requestAs(app, null)
  const targets = await targetsOf(app, options)
  const isZip = path.extname(out).toLowerCase() === '.zip'
  const zipped: NamedFile[] = []
  const taken = new Set<string>()
  let count = 0
  for (const [at, target] of targets.entries()) {
    const opened = await openTranslation(entryRequest({ req, settings: app.settings }, target))
    const all = exchangeFiles([{ opened, aids: await aidsFor(opened) }], { fillTargets })
    const files = namedFiles(all, format, taken)
    count += files.length
    if (isZip) zipped.push(...files)
    else for (const file of files) await writeNamed(path.join(out, file.name), file.bytes)
    report.progress(`${at + 1} of ${counted(targets.length, 'entry', 'entries')}`)
  }
  if (isZip) await writeNamed(out, zipFiles(zipped))
  report.say(`${out}: ${counted(count, 'file')}.`)
  return { out, files: count }
}

/** What `xliff export` takes; `targetsOf` reads what else narrows the entries. */
function exportOptions({ locales, translation }: App['settings']) {
  const codes = locales.map(({ code }) => code).join(', ')
  const formats = translation.formats.texts
  return z.object({
    format: oneOf(formats.map(({ code }) => code)).optional(),
    xliff: said(z.enum(['2.1', '1.2']), { expected: '2.1 or 1.2' }).optional(),
    locale: said(z.string(), { expected: `one of ${codes}` }),
    fillTargets: z.boolean().default(false),
  })
}

const IMPORT_OPTIONS = z.object({
  as: said(z.string(), { expected: 'the e-mail of an account' }),
  prefer: said(z.enum(['cms', 'file']), { expected: 'cms or file' }).default('cms'),
  dryRun: z.boolean().default(false),
})

async function takeFiles({ app, report, args, options }: CommandContext): Promise<unknown> {
  const { as, prefer, dryRun } = readOptions(IMPORT_OPTIONS, options)
  const req = await requestAs(app, as)
  const files = filesIn(await Promise.all(args.map(readNamed)), app.settings)
  const how = { files, prefer, dry: dryRun } as const
  const reports = await importFiles({ req, settings: app.settings }, how)
  for (const one of reports) tell(one, how.dry, report.say)
  return { ok: reports.every(isWhole), reports }
}

const LOST = ['conflict', 'rejected', 'noHome']

function isWhole({ segments }: ImportReport): boolean {
  return !segments.some(({ outcome }) => LOST.includes(outcome))
}

function tell(
  { file, applied, unchanged, segments }: ImportReport,
  isDry: boolean,
  say: (text: string) => void,
) {
  for (const { id, line, outcome, message, comment, left } of segments) {
    const where = `${file}:${line ?? '?'}: ${id}`
    if (comment !== undefined)
      say(`${where}: ${isDry ? 'would add a comment' : 'comment'}: ${comment}`)
    if (left !== undefined) say(`${where}: ${left}`)
    if (outcome === 'applied' || outcome === 'unchanged') continue
    say(`${where}: ${isDry ? WOULD[outcome] : outcome}${message ? `: ${message}` : ''}`)
  }
  const stored = `${counted(applied, 'segment')} ${isDry ? 'would be stored' : 'stored'}`
  const kept = `${unchanged} ${isDry ? 'would be unchanged' : 'unchanged'}`
  say(`${file}: ${stored}, ${kept}, ${segments.length} in total.`)
}

/** What a dry run says of an outcome. */
const WOULD = {
  sourceChanged: 'would be stored as stale',
  conflict: 'would be a conflict',
  rejected: 'would be rejected',
  noHome: 'would have no segment here',
}
