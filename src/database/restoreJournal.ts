import { existsSync } from 'node:fs'

import { PluginError } from '../errors.js'

/** Beside an SQLite file while a restore puts its parts in place; one that is left was cut off. */
export function journalOf(file: string): string {
  return `${file}-restoring.json`
}

/**
 * Of a restore that was cut off, files and rows may be of different times.
 *
 * @throws DATABASE_IN_USE naming what undoes it
 */
export function refuseHalfRestored(file: string): void {
  if (!existsSync(journalOf(file))) return
  throw new PluginError(
    'DATABASE_IN_USE',
    `A restore of ${file} was cut off, or still runs. Run \`restore\` again: it first undoes what was begun.`,
  )
}
