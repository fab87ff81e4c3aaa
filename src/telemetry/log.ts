import { isWritten, type Level } from './levels.js'
import { type Entry, lineOf } from './lineOf.js'
import { count } from './meter.js'
import { place } from './place.js'
import { scope } from './scope.js'
import { type Format, showLine } from './showLine.js'

/** How much is logged, and how. */
export type LogOptions = { level: Level; format: Format }

/** Says how this process logs. Before that: `info`, as JSON unless a person looks on. */
export function setLog(options: LogOptions): void {
  place().log = options
}

/** JSON where no person looks on. */
export function usualFormat(): Format {
  return process.stdout.isTTY ? 'text' : 'json'
}

/**
 * Writes a line of this process's own log to stdout, with the request that it belongs to. Everything
 * in it is redacted.
 *
 * @example
 * log('warn', 'Few bytes are left.', { free: 12 })
 */
export function log(
  level: Level,
  msg: string,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  write({ level, msg, source: 'server', fields })
}

/** Writes an entry, unless its level is not asked for. */
export function write(entry: Omit<Entry, 'at' | 'scope'>): void {
  const { level, format } = place().log ?? { level: 'info', format: usualFormat() }
  if (!isWritten(entry.level, level)) return
  const line = lineOf({ ...entry, at: new Date(), scope: scope() })
  // What callers did wrong may have become less.
  if (!isWritten(line.level, level)) return
  count('stories_log_lines_total', { level: line.level })
  process.stdout.write(showLine(line, format))
}
