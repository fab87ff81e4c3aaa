import type { PluginError } from '../errors.js'

/**
 * By the headers of a call, which all operations of it share: each has a request of its own, made
 * of that of the call.
 */
const noted = new WeakMap<object, PluginError>()

/**
 * Notes why the database failed a call. Payload hides some failures in errors of its own; that of
 * looking for a free file name becomes "There was a problem while uploading the file."
 *
 * @param args Those of a method of the adapter.
 */
export function noteFailure(args: unknown, failure: PluginError): void {
  const headers = (args as { req?: { headers?: unknown } } | undefined)?.req?.headers
  if (typeof headers === 'object' && headers !== null) noted.set(headers, failure)
}

/** What failed last in the call; null when the database did all that it was asked. */
export function notedFailure({ headers }: { headers?: Headers }): PluginError | null {
  return (headers && noted.get(headers)) ?? null
}
