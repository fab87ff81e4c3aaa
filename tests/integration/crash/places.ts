import { setTimeout } from 'node:timers/promises'
import path from 'node:path'

import type { RestAnswer } from '../../helpers/rest.js'
import { type Dump, dumpRemains, isSame, type Remains, remainsOf } from './database.js'
import { whileObserved } from './observe.js'
import type { Operation } from './operations.js'
import type { World } from './world.js'

/** A place between two statements at which a process may die, and what is wrong with it. */
export type Torn = { place: number; after: string; tables: string[]; lostFiles: string[] }

export type Looked = {
  answer: RestAnswer
  /** Places looked at: one after each statement. */
  places: number
  /** Of them, places at which the database was another than at the one before. */
  states: number
  torn: Torn[]
}

type Seen = { sql: string; dump: Dump; files: string[] }

export function databaseFile({ app }: World): string {
  return path.join(app.directory, 'test.db')
}

export function dumpNow(world: World): Dump {
  return dumpRemains(remainsOf(databaseFile(world)))
}

/**
 * Runs an operation and looks after each statement at what a kill would leave: the whole database as
 * before or as after, and every file that it names. What follows an answer is part of the operation.
 */
export async function lookAtPlaces(
  world: World,
  operation: () => Promise<RestAnswer>,
  { documents = 1 }: Pick<Operation, 'documents'> = {},
): Promise<Looked> {
  const file = databaseFile(world)
  const before = dumpNow(world)
  const seen: Seen[] = []
  let last: { remains: Remains; dump: Dump } | null = null
  const look = (sql: string) => {
    const remains = remainsOf(file)
    if (!last || !isSame(last.remains, remains)) last = { remains, dump: dumpRemains(remains) }
    seen.push({ sql, dump: last.dump, files: world.files() })
  }
  const answer = await whileObserved(world.app, { after: look }, async () => {
    const given = await operation()
    await quiet(() => seen.length)
    return given
  })
  const after = dumpNow(world)
  // Of several documents each is done by itself; in between some are as after, some as before.
  const between = documents > 1 ? seen.filter(({ sql }) => sql === 'COMMIT') : []
  const whole = [before, after, ...between.map(({ dump }) => dump)].map(({ hash }) => hash)
  const torn = seen.flatMap(({ sql, dump, files }, place): Torn[] => {
    const isWhole = whole.includes(dump.hash)
    const changed = differences(dump, before).filter((name) =>
      differences(dump, after).includes(name),
    )
    const [tables, lostFiles] = [isWhole ? [] : changed, missing(dump, files)]
    if (isWhole && lostFiles.length === 0) return []
    return [{ place, after: sql.slice(0, 60), tables, lostFiles }]
  })
  const states = seen.filter(({ dump }, place) => dump.hash !== seen[place - 1]?.dump.hash).length
  return { answer, places: seen.length, states, torn }
}

/** Set-aside copies count: the next start brings them back. */
export function missing({ files: named }: Dump, onDisk: readonly string[]): string[] {
  return named.filter((name) => {
    const base = path.basename(name)
    return !onDisk.some((one) => one === name || path.basename(one) === base)
  })
}

export function differences(a: Dump, b: Dump): string[] {
  const names = new Set([...Object.keys(a.tables), ...Object.keys(b.tables)])
  return [...names].filter((name) => a.tables[name] !== b.tables[name])
}

/** Some work goes on when the answer is out. */
async function quiet(count: () => number): Promise<void> {
  for (let last = -1; last !== count();) {
    last = count()
    await setTimeout(60)
  }
}
