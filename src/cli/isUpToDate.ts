import { REPLACED } from './replaced.js'

/** A migration that a database has run; `batch` -1: its tables were pushed in development. */
type Done = { name: string; batch: number }

/** Whether a database has run every migration of this version, and no other. Pure. */
export function isUpToDate(done: readonly Done[], landed: readonly string[]): boolean {
  const names = new Set(done.map(({ name }) => name))
  const known = new Set([...landed, ...REPLACED])
  return (
    landed.length > 0 &&
    landed.every((name) => names.has(name)) &&
    done.every(({ name, batch }) => batch !== -1 && known.has(name))
  )
}
