import type { Level } from './levels.js'
import type { Line } from './lineOf.js'

/** `json`: for programs, one object on each line. `text`: for people at a terminal. */
export const FORMATS = ['json', 'text'] as const
export type Format = (typeof FORMATS)[number]

const COLOURS: Record<Level, number> = {
  fatal: 31,
  error: 31,
  warn: 33,
  info: 36,
  debug: 90,
  trace: 90,
}

/** A line as it is written, with its end. Pure. */
export function showLine(line: Line, format: Format): string {
  return format === 'json' ? `${JSON.stringify(line)}\n` : asText(line)
}

function asText({ time, level, msg, source: _source, ...fields }: Line): string {
  const { err, ...others } = fields
  const { stack, message, ...error } = Object(isObject(err) ? err : {}) as Record<string, unknown>
  const more = isObject(err)
    ? { ...others, ...error, ...(message === msg ? {} : { message }) }
    : fields
  const told = Object.entries(more).map(([name, value]) => `${name}=${shown(value)}`)
  const colour = `\u001b[${COLOURS[level]}m${level.toUpperCase().padEnd(5)}\u001b[0m`
  const below = typeof stack === 'string' ? `\n${stack}` : ''
  return `${[time.slice(11, 19), colour, msg, ...told].join(' ')}${below}\n`
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
