import { describeError } from './describeError.js'
import { entryOfPino } from './lineOf.js'
import type { Level } from './levels.js'
import { type LogOptions, usualFormat, write } from './log.js'
import { place } from './place.js'
import { redact } from './redact.js'
import { withoutValues } from './withoutValues.js'

/** What Payload's `logger` takes: options of pino and where the lines go. */
type PayloadLogger = {
  options: {
    level: Level
    serializers: Record<string, (value: unknown) => unknown>
    formatters: { log: (fields: object) => Record<string, unknown> }
    hooks: { logMethod: (this: unknown, args: unknown[], method: LogMethod) => void }
  }
  destination: { write: (line: string) => void }
}
type LogMethod = (this: unknown, ...args: unknown[]) => void

/**
 * A logger for Payload's config: lines without secrets and personal data, each with the id of its
 * request, as JSON where no person looks on. What callers did wrong is one line without a stack.
 *
 * @param options.level Up to which level. @default 'info'
 * @param options.format `json` or `text`. @default JSON where stdout is no terminal
 * @example
 * buildConfig({ logger: redactedLogger(), … })
 */
export function redactedLogger(given: Partial<LogOptions> = {}): PayloadLogger {
  const { level = 'info', format = usualFormat() } = given
  place().log ??= { level, format }
  const described = (value: unknown) => (value instanceof Error ? describeError(value) : value)
  return {
    options: {
      level,
      serializers: { err: described, error: described },
      formatters: { log: (fields) => Object(redact(fields)) as Record<string, unknown> },
      hooks: {
        // Pino takes the message of an error before it asks for anything else.
        logMethod(args, method) {
          for (const arg of args) cleanErrors(arg)
          method.apply(this, args)
        },
      },
    },
    destination: { write: (line) => write(entryOfPino(line)) },
  }
}

function cleanErrors(arg: unknown): void {
  withoutValues(arg)
  const { err } = Object(arg) as { err?: unknown } // `Object` makes it safe to look
  if (err) withoutValues(err)
}
