import { accessSync, constants } from 'node:fs'

import { makeFolders } from '../database/ownLikeFolder.js'
import { codeOf } from '../errors.js'
import { problemOfDatabase } from './databaseFile.js'
import { type Environment, EnvironmentError } from './environment.js'

/**
 * Makes the folders that the app writes to, its owner's only: they hold personal data, and the
 * evidence of consents.
 *
 * @throws EnvironmentError naming the variable, when a folder cannot be made or written, or before
 * any is made, when the file of the database is none or cannot be written.
 */
export function ensureFolders({
  database,
  dataDir,
  mediaDir,
  storage,
}: Pick<Environment, 'database' | 'dataDir' | 'mediaDir' | 'storage'>): void {
  const problem = problemOfDatabase({ database })
  if (problem) throw new EnvironmentError([problem])
  const problems = [
    problemOf(database.kind === 'sqlite' ? 'DATABASE_URI' : 'data', dataDir),
    storage === null ? problemOf('MEDIA_DIR', mediaDir) : null,
  ].filter((problem) => problem !== null)
  if (problems.length > 0) throw new EnvironmentError(problems)
}

function problemOf(name: string, folder: string): string | null {
  try {
    makeFolders(folder)
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    const code = codeOf(error) || 'unknown error'
    return `${name}: expected a writable folder, got ${JSON.stringify(folder)} (${code}). Choose another, or change its permissions.`
  }
}
