import { createLocalReq } from 'payload'
import { z } from 'zod'

import { FILTER, filterWhere, moment } from '../audit/export/eventFilter.js'
import { exportText } from '../audit/export/exportText.js'
import { readEvents } from '../audit/export/readEvents.js'
import { pruneEvents } from '../audit/pruneEvents.js'
import { logEvent } from '../audit/logEvent.js'
import { readOrRefuse } from '../entries/readOrRefuse.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
import { readOptions } from './readOptions.js'
import { UserError } from './report.js'

/** `audit export` and `audit prune`: the log as a file, and its retention. */
export function addAuditCommands(add: AddCommand): void {
  add({
    usage: 'audit export',
    description: 'write the audit log to standard output as CSV or JSON, oldest event first',
    options: [
      ['--csv', 'as CSV (the default)'],
      ['--from <date>', 'start at this day (UTC) or moment'],
      ['--to <date>', 'end at this day (UTC, inclusive) or moment'],
      ['--entry <uid>', 'only events of this entry'],
    ],
    run: exportEvents,
  })
  add({
    usage: 'audit prune',
    description: 'permanently delete events before a day (UTC) or moment, and log that',
    options: [['--before <date>', 'the day or moment; events on that day are kept']],
    run: prune,
  })
}

const EXPORT_OPTIONS = z.object({
  json: z.boolean().default(false),
  csv: z.boolean().default(false),
})

const PRUNE_OPTIONS = z.object({
  before: moment('T00:00:00.000Z', 'Events from then on are kept.').refine(
    (before) => before <= new Date().toISOString(),
    { params: { expected: 'a day in the past' } },
  ),
})

async function exportEvents({ app, options }: CommandContext): Promise<undefined> {
  const { json, csv } = readOptions(EXPORT_OPTIONS, options)
  if (json && csv) throw new UserError('Expected --json or --csv, got both.')
  const format = json ? 'json' : 'csv'
  const { payload, settings } = app
  const wanted = filterWhere(readOrRefuse(FILTER, options))
  for await (const piece of exportText(readEvents({ payload, settings, wanted }), format)) {
    await write(piece)
  }
  await logEvent(await createLocalReq({}, payload), { action: 'export', detail: format })
}

/** Waits for the reader, so that a long log is never in memory at once. */
function write(piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()))
  })
}

async function prune({ app, report, options }: CommandContext): Promise<{ deleted: number }> {
  if (!options.before)
    throw new UserError('Expected --before DATE, for example --before 2024-01-01.')
  const { before } = readOptions(PRUNE_OPTIONS, options)
  const deleted = await pruneEvents({ ...app, before })
  report.say(`Deleted ${counted(deleted, 'event')} before ${before}.`)
  return { deleted }
}
