import { withoutValues } from '../telemetry/withoutValues.js'
import { failureOfSystem } from './failureOfSystem.js'

/** What a command tells: texts for people on stderr, the result for programs on stdout. */
export type Report = {
  say: (text: string) => void
  /** A passing state; shown on a terminal only. */
  progress: (text: string) => void
  /** The result of the command; printed with `--json` only, and only if there is one. */
  result: (value: unknown) => void
  /** Says what went wrong and gives the exit code. */
  fail: (error: unknown) => number
}

/** An error of the person's own making: its text says what to do, and needs no stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** By name: the classes may be loaded twice, once by the command and once by the config. */
const PLAIN = new Set([
  'UserError',
  'EnvironmentError',
  'PluginError',
  'TransferError',
  'ValidationError',
])

export function createReport({ json }: { json: boolean }): Report {
  const live = process.stderr.isTTY && !json
  const clear = live ? '\r\u001b[K' : ''
  const write = (text: string) => process.stderr.write(`${clear}${text}\n`)
  return {
    say: (text) => {
      if (!json) write(text)
    },
    progress: (text) => {
      if (live) process.stderr.write(`${clear}${text}`)
    },
    result: (value) => {
      if (json && value !== undefined) process.stdout.write(`${JSON.stringify(value)}\n`)
    },
    fail: (error) => {
      // Some commands ask the database beside the methods of its adapter.
      const { message, stack } = describe(withoutValues(error))
      if (json) process.stdout.write(`${JSON.stringify({ error: message, stack })}\n`)
      else write(stack ?? message)
      return 1
    },
  }
}

/** A stack trace only for unexpected errors, not for a disk that is full. */
function describe(error: unknown): { message: string; stack?: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  const ofSystem = failureOfSystem(error)
  if (ofSystem !== null && !PLAIN.has(error.name)) return { message: ofSystem }
  const { message, name, stack } = error
  return PLAIN.has(name) || !stack ? { message } : { message, stack }
}
