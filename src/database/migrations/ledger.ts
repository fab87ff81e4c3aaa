import type { Migration } from 'payload'

/**
 * How a migration stands in a database. `unknown`: recorded there, but not one of this version;
 * `replaced`: likewise, but a later one of this version contains it.
 */
export type Standing = {
  name: string
  state: 'done' | 'due' | 'replaced' | 'unknown'
  /** Migrations that ran at one start have one number; null: not run. */
  batch: number | null
}

/** A row of `payload_migrations`. Batch -1: the schema was pushed in development. */
export type Recorded = { name: string; batch: number }

type Known = { migrations: readonly Migration[]; replaced: readonly string[]; recorded: Recorded[] }

/** Every migration in the order in which it ran, or will; what this version does not know is first. */
export function standings({ migrations, replaced, recorded }: Known): Standing[] {
  const batchOf = (name: string) => recorded.find((row) => row.name === name)?.batch ?? null
  const others = recorded.filter(({ name }) => !migrations.some((one) => one.name === name))
  return [
    ...others.map(({ name, batch }): Standing => {
      return { name, state: replaced.includes(name) ? 'replaced' : 'unknown', batch }
    }),
    ...migrations.map(({ name }): Standing => {
      const batch = batchOf(name)
      return { name, state: batch === null ? 'due' : 'done', batch }
    }),
  ]
}

/** Migrations that a database has had and that are not among these names. A push is none. */
export function unknownOf(recorded: Recorded[], names: readonly string[]): string[] {
  return recorded
    .filter(({ name, batch }) => batch >= 0 && !names.includes(name))
    .map(({ name }) => name)
}

/** Migrations that a database has not had, in order. */
export function dueOf(migrations: readonly Migration[], recorded: Recorded[]): Migration[] {
  return migrations.filter(({ name }) => !recorded.some((row) => row.name === name))
}

/** The last migration that a database has had; null: none, or only the one that made it. */
export function lastOf(migrations: readonly Migration[], recorded: Recorded[]): Migration | null {
  const done = migrations.filter(({ name }) => recorded.some((row) => row.name === name))
  return done.length > 1 ? (done.at(-1) ?? null) : null
}

export function nextBatch(recorded: Recorded[]): number {
  return Math.max(0, ...recorded.map(({ batch }) => batch)) + 1
}
