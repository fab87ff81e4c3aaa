import { holdDatabase } from '../database/holdDatabase.js'
import type { Environment } from './environment.js'

/**
 * Takes the database for this server, where it is a file: a second server on it is refused.
 *
 * @returns what gives it back; the end of the process does the same
 * @throws DATABASE_IN_USE naming the server that has it
 */
export async function holdServer({ database }: Pick<Environment, 'database'>): Promise<() => void> {
  if (database.kind !== 'sqlite') return () => undefined
  return holdDatabase({ file: database.file, as: 'server' })
}

/** @throws DATABASE_IN_USE before anything long is done for a server that could not start */
export async function refuseSecondServer(
  environment: Pick<Environment, 'database'>,
): Promise<void> {
  const release = await holdServer(environment)
  release()
}
