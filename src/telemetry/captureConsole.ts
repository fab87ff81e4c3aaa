import { format, inspect } from 'node:util'

import type { Level } from './levels.js'
import { write } from './log.js'
import { redact } from './redact.js'
import { withoutValues } from './withoutValues.js'

const METHODS = {
  error: 'error',
  warn: 'warn',
  info: 'info',
  log: 'info',
  debug: 'debug',
  trace: 'debug',
} as const satisfies Record<string, Level>

/** Colours and other escapes of terminals. */
// eslint-disable-next-line no-control-regex -- escapes are controls
const ESCAPES = /\u001b\[[\d;?]*[A-Za-z]/g

/**
 * Has all that libraries write to the console go through the log of this process: Next and Payload
 * write errors there as they are, with whatever values they hold.
 */
export function captureConsole(target: Console = console): void {
  for (const [method, level] of Object.entries(METHODS) as [keyof typeof METHODS, Level][]) {
    target[method] = (...args: unknown[]) => {
      const { msg, err } = readArgs(args)
      // Node's own warnings come as errors.
      const isWarning = level === 'error' && /^\(node:\d+\)/.test(msg)
      write({
        level: isWarning ? 'warn' : level,
        msg,
        source: 'console',
        fields: err === undefined ? {} : { err },
      })
    }
  }
}

function readArgs(args: readonly unknown[]): { msg: string; err?: Error } {
  const [err] = args.filter((arg) => arg instanceof Error)
  if (err) withoutValues(err)
  const others = args.filter((arg) => !(arg instanceof Error)).map(shown)
  const said = format(...others)
    .replace(ESCAPES, '')
    .trim()
  const msg = [...(/[\p{L}\p{N}]/u.test(said) ? [said] : []), ...(err ? [err.message] : [])]
  return { msg: msg.join(' '), ...(err ? { err } : {}) }
}

function shown(arg: unknown): unknown {
  return typeof arg === 'object' && arg !== null
    ? inspect(redact(arg), { breakLength: Infinity })
    : arg
}
