import { createLocalReq } from 'payload'

import { eventFilter, momentOf } from '../audit/export/eventFilter.js'
import { exportText } from '../audit/export/exportText.js'
import { readEvents } from '../audit/export/readEvents.js'
import { pruneEvents } from '../audit/pruneEvents.js'
import { logEvent } from '../audit/logEvent.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
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

async function exportEvents({ app, options }: CommandContext): Promise<undefined> {
  const format = options.json === true ? 'json' : 'csv'
  if (options.json === true && options.csv === true) {
    throw new UserError('Expected --json or --csv, got both.')
  }
  const { payload, settings } = app
  const value = (name: string) => textOf(options[name])
  const wanted = eventFilter({ from: value('from'), to: value('to'), entry: value('entry') })
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
  const given = textOf(options.before)
  if (!given) throw new UserError('Expected --before DATE, for example --before 2024-01-01.')
  const before = momentOf('--before', given, 'T00:00:00.000Z')
  if (before > new Date().toISOString()) {
    throw new UserError(`--before: expected a day in the past, got ${given}.`)
  }
  const deleted = await pruneEvents({ ...app, before })
  report.say(`Deleted ${counted(deleted, 'event')} before ${before}.`)
  return { deleted }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
