import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where a copy of a database is made before it gets its name. */
export function draftOf(file: string, label: string): string {
  const { dir, name } = path.parse(file)
  return path.join(dir, `${name}.before-${label}.part`)
}

/**
 * Copies of a database that were never finished, because their process was killed, and what SQLite
 * keeps beside them. Without the database's lock, one may be of a process that works on it now.
 */
export function draftsOf(file: string): string[] {
  const { dir, name } = path.parse(file)
  const start = `${name}.before-`
  return readdirSync(dir)
    .filter((other) => other.startsWith(start) && DRAFT.test(other.slice(start.length)))
    .map((other) => path.join(dir, other))
}

/** A label has no dot; so drafts of a database that is itself called `stories.before-…` stay. */
const DRAFT = /^[^.]+\.part(?:-journal)?$/

/** Only with the database's lock. */
export function removeDrafts(file: string): void {
  for (const draft of draftsOf(file)) rmSync(draft, { force: true })
}
