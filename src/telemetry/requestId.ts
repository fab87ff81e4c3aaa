import { randomUUID } from 'node:crypto'

/** Long enough to be one of its kind, and nothing that a log or a header could take for more. */
const WELL_FORMED = /^[\da-z][\da-z._-]{7,63}$/i

/** The id that a trusted proxy has given a request, if it is well-formed; else one of our own. */
export function requestIdOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID()
}
