import { redactText } from './redactText.js'
import { withoutValues } from './withoutValues.js'

/** How far causes are followed. */
const DEPTH = 5

/** An error as it stands in a log. */
export type DescribedError = {
  type: string
  message: string
  /** HTTP status, where it has one. */
  status?: number
  code?: string
  /** Paths of the fields that were refused. */
  fields?: string[]
  /** Of faults of the server only, and not of what a caller did wrong. */
  stack?: string
  cause?: DescribedError
}

/**
 * What a log says of an error: the known facts and no others, without values, contents and secrets.
 * What a caller did wrong (status 4xx) has no stack, and no quoted text either: it may be theirs.
 */
export function describeError(error: Error, depth = 0): DescribedError {
  const { name, message, stack, cause } = withoutValues(error)
  const status = statusOf(error)
  const isCallers = status !== null && status >= 400 && status < 500
  const own = redactText(isCallers ? unquoted(message) : message)
  const code = (error as { code?: unknown }).code
  const fields = fieldsOf(error)
  return {
    type: redactText(error.constructor.name || name),
    message: own,
    ...(status === null ? {} : { status }),
    ...(typeof code === 'string' || typeof code === 'number'
      ? { code: redactText(String(code)) }
      : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(isCallers || stack === undefined ? {} : { stack: redactText(stack) }),
    ...(!isCallers && cause instanceof Error && depth < DEPTH
      ? { cause: describeError(cause, depth + 1) }
      : {}),
  }
}

/**
 * An error for a logger that is not ours: of the same name, with a message and a stack that may
 * stand in a log, and nothing else of it.
 */
export function cleanError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(redactText(String(error)))
  const { type, message, stack, code, status, cause } = describeError(error)
  const clean = new Error(message, cause ? { cause: cleanError(error.cause) } : {})
  Object.defineProperty(clean, 'name', { value: error.name || type, enumerable: false })
  Object.defineProperty(clean, 'stack', {
    value: stack ?? `${type}: ${message}`,
    enumerable: false,
  })
  return Object.assign(
    clean,
    code === undefined ? {} : { code },
    status === undefined ? {} : { status },
  )
}

export function statusOf(error: object): number | null {
  const { status, statusCode } = error as { status?: unknown; statusCode?: unknown }
  const [known] = [status, statusCode].filter((one) => typeof one === 'number')
  return known ?? null
}

/** Quoted text may be what a caller sent. */
export function unquoted(message: string): string {
  return message.replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, '"…"')
}

/** Payload's `ValidationError` has them; their messages may quote what was sent. */
function fieldsOf(error: object): string[] {
  const { data } = error as { data?: { errors?: unknown } | null }
  const errors = Array.isArray(data?.errors) ? (data.errors as unknown[]) : []
  return errors.slice(0, 20).flatMap((one) => {
    const { path } = Object(one) as { path?: unknown } // `Object` makes it safe to look
    return typeof path === 'string' ? [redactText(path)] : []
  })
}
