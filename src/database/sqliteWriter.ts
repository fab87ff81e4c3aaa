import type { InStatement, ResultSet } from '@libsql/client'
import { setImmediate, setTimeout } from 'node:timers/promises'

import { count, gaugeOf } from '../telemetry/meter.js'
import { busyDatabase } from './failureOf.js'
import { brokenKeys, isBusy } from './sqliteFailures.js'
import type { Observer, SqliteConnection } from './sqliteConnection.js'
import { writerQueue } from './writerQueue.js'

/** Pause between two tries for the lock that another process has, milliseconds; random. */
const PAUSE = { least: 2, most: 20 }

type End = (how: 'COMMIT' | 'ROLLBACK') => Promise<void>

/** The one connection that writes. */
export type Writer = {
  /** Begins a transaction when its turn has come; its end must be called, once. */
  begin: () => Promise<End>
  /** Does something outside of any transaction, when its turn has come. */
  alone: <T>(task: () => T) => Promise<T>
  run: (statement: InStatement) => ResultSet
  exec: (sql: string) => void
  /** Whether the transaction that has begun can still go on. */
  isOpen: () => boolean
  withForeignKeysOff: <T>(task: () => Promise<T>) => Promise<T>
  close: () => void
}

/** @param args.patience How long a transaction waits for its turn, milliseconds. */
export function sqliteWriter(args: {
  connection: SqliteConnection
  patience: number
  observer: () => Observer | null
}): Writer {
  const { connection, patience, observer } = args
  const queue = writerQueue({ patience, onTimeout: busyDatabase })
  gaugeOf('stories_writers_waiting', queue.size)
  const say = (sql: string) => connection.control(sql, observer())
  let keysAreOff = false
  return {
    begin: async () => {
      const leave = await queue.enter()
      // SQLite answers at once, so one save after another would run without a turn of the event
      // loop, and nobody else would be answered before the last of them.
      await setImmediate()
      let keys: Keys | null = null
      try {
        keys = keysAreOff ? keysOff(connection) : null
        await untilFree(() => say('BEGIN IMMEDIATE'), patience)
        return endOf({ connection, say, keys, leave, patience })
      } catch (error) {
        keys?.restore()
        leave()
        throw error
      }
    },
    alone: async (task) => {
      const leave = await queue.enter()
      return untilFree(task, patience).finally(leave)
    },
    run: (statement) => connection.run(statement, observer()),
    exec: (sql) => connection.exec(sql, observer()),
    isOpen: connection.inTransaction,
    withForeignKeysOff: (task) => {
      keysAreOff = true
      return task().finally(() => (keysAreOff = false))
    },
    close: connection.close,
  }
}

type Keys = { check: () => void; restore: () => void }

/** Outside of a transaction, where alone the pragma has an effect. */
function keysOff(connection: SqliteConnection): Keys {
  const before = brokenKeys(connection)
  connection.run('PRAGMA foreign_keys = OFF')
  return {
    check: () => {
      const broken = [...brokenKeys(connection)].filter((key) => !before.has(key))
      if (broken.length === 0) return
      throw new Error(`Foreign keys would be broken: ${broken.slice(0, 5).join('; ')}.`)
    },
    restore: () => void connection.run('PRAGMA foreign_keys = ON'),
  }
}

function endOf(args: {
  connection: SqliteConnection
  say: (sql: string) => unknown
  keys: Keys | null
  leave: () => void
  patience: number
}): End {
  const { connection, say, keys, leave, patience } = args
  let hasEnded = false
  return async (how) => {
    if (hasEnded) return
    hasEnded = true
    try {
      if (how === 'COMMIT') {
        keys?.check()
        // SQLite may have undone it of its own accord; then there is nothing to commit.
        if (!connection.inTransaction()) throw new Error('The transaction was rolled back.')
        await untilFree(() => say('COMMIT'), patience)
      }
    } finally {
      // Also of one whose COMMIT failed: the next must not begin within it.
      if (connection.inTransaction()) connection.control('ROLLBACK')
      keys?.restore()
      leave()
    }
  }
}

/** Another process has the lock for as long as it saves; ours goes on meanwhile. */
async function untilFree<T>(task: () => T, patience: number): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return task()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > end) throw busyDatabase()
      count('stories_transaction_retries_total')
    }
    await setTimeout(PAUSE.least + Math.random() * (PAUSE.most - PAUSE.least))
  }
}
