import { codeOf } from '../errors.js'

const ROOM = 'Make room on the disk, then run the command again.'
const RIGHTS = 'Run the command as a user who may do this, or name another place.'

/** What a person can do about a failure of the system or of SQLite, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: ROOM,
  EDQUOT: ROOM,
  SQLITE_FULL: ROOM,
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: RIGHTS,
  SQLITE_READONLY: RIGHTS,
  EPIPE: 'The program that reads standard output has ended before it had all of it.',
  SQLITE_BUSY: 'Another process is writing. Try again later.',
}

/** How far causes are followed. */
const DEPTH = 10

/** A failure that is of the machine and not of the program, with what to do; null: it is another. Pure. */
export function failureOfSystem(error: unknown): string | null {
  for (let one = error, n = 0; one instanceof Error && n < DEPTH; one = one.cause, n += 1) {
    const advice = ADVICE[codeOf(one)]
    if (advice !== undefined) return `${one.message}. ${advice}`
  }
  return null
}
