import type { Migrated } from '../database/migrations/safeMigrations.js'

/** What was done to the database, in a line or two. */
export function migratedText({ names, way, copy }: Migrated): string {
  const done = `${way === 'up' ? 'Migrated' : 'Undone'}: ${names.join(', ')}.`
  return copy ? `${done}\nThe database as it was before: ${copy}` : done
}
