import { type Level, levelOf } from './levels.js'
import { unquoted } from './describeError.js'
import { redact } from './redact.js'
import { redactText } from './redactText.js'
import type { Scope } from './scope.js'

/** What is to be logged, before anything of it is redacted. */
export type Entry = {
  level: Level
  msg: string
  at: Date
  /** Of which part of the server it is. */
  source: string
  /** Whatever tells more. */
  fields?: Readonly<Record<string, unknown>>
  /** The request that it belongs to. */
  scope?: Pick<Scope, 'id' | 'account'> | undefined
}

/** A line as a program reads it. What comes from elsewhere stands below what is ours. */
export type Line = { time: string; level: Level; msg: string } & Record<string, unknown>

/** Names that are ours alone, so that no field takes their place. */
const OURS = new Set(['time', 'level', 'msg', 'source', 'requestId', 'account', 'network'])

/**
 * Makes a line of an entry, all that is in it redacted. What a caller did wrong is `info` at most:
 * nobody needs to be woken for it. Pure.
 */
export function lineOf({ level, msg, at, source, fields = {}, scope }: Entry): Line {
  const redacted = Object(redact(fields)) as Record<string, unknown> // an object gives an object
  const others = Object.entries(redacted).filter(
    ([name, value]) => !OURS.has(name) && value !== undefined,
  )
  const { account, network } = fields
  const isMistake = isCallers(redacted.err)
  return {
    time: at.toISOString(),
    level: isMistake && ['fatal', 'error', 'warn'].includes(level) ? 'info' : level,
    msg: redactText(isMistake ? unquoted(msg) : msg),
    source,
    ...(scope ? { requestId: scope.id } : {}),
    ...(scope?.account === undefined ? {} : { account: scope.account }),
    ...(isMark(account) ? { account } : {}),
    ...(isNetwork(network) ? { network } : {}),
    ...Object.fromEntries(others),
  }
}

/** What pino wrote for Payload, as an entry. */
export function entryOfPino(line: string): Omit<Entry, 'at' | 'scope'> {
  const { level, time: _time, pid: _pid, hostname: _hostname, name, msg, ...fields } = asJson(line)
  const said = typeof msg === 'string' ? msg : messageIn(fields.err)
  return {
    level: typeof level === 'number' ? levelOf(level) : 'info',
    msg: said,
    source: typeof name === 'string' ? name : 'payload',
    fields,
  }
}

function asJson(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line)) as Record<string, unknown> // `Object` makes it safe to look
  } catch {
    return { msg: line }
  }
}

function messageIn(err: unknown): string {
  const { message } = Object(err) as { message?: unknown } // `Object` makes it safe to look
  return typeof message === 'string' ? message : ''
}

function isCallers(err: unknown): boolean {
  const { status } = Object(err) as { status?: unknown } // `Object` makes it safe to look
  return typeof status === 'number' && status >= 400 && status < 500
}

/** As `accountMark` makes it. */
function isMark(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{16}$/.test(value)
}

/** As `networkText` writes it. */
function isNetwork(value: unknown): value is string {
  return typeof value === 'string' && /^(?:unknown|[\d.]+\.0\/24|[\da-f:]+::\/64)$/.test(value)
}
