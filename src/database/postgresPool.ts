import type { BaseDatabaseAdapter } from 'payload'

import type { SchemaHook } from './binaryOrder.js'
import type { SqlAdapter } from './sqlTransactions.js'
import { busy, PATIENCE } from './turns.js'
import { type WriterQueue, writerQueue } from './writerQueue.js'
import { gaugeOf } from '../telemetry/meter.js'
import { cleanError } from '../telemetry/describeError.js'

type Client = { query: (statement: string) => Promise<unknown>; release: () => void }
type Pool = {
  connect: () => Promise<Client>
  end: () => Promise<void>
  on: (event: 'error', listener: (error: Error) => void) => void
  options: { max: number }
}

/** What is used of Payload's adapter for PostgreSQL. */
export type PostgresAdapter = SqlAdapter & {
  afterSchemaInit: SchemaHook[]
  /** Missing in adapters that bring their own pool. */
  pg?: { Pool: new (options: object) => Pool }
  pool?: Pool
  poolOptions: object
}

/** Connections that transactions leave, for what is read beside them: sign-in, delivery. */
const SPARE = 2

export function isPostgres(adapter: { name: string }): adapter is PostgresAdapter {
  return adapter.name === 'postgres'
}

/**
 * Makes the pool of connections. Payload would keep its first connection for itself and never use
 * it; and a database that restarts would end our process, by an error that nobody hears.
 */
export async function connectPool(adapter: PostgresAdapter): Promise<void> {
  if (!adapter.pg || adapter.pool) return
  const pool = new adapter.pg.Pool(adapter.poolOptions)
  pool.on('error', (err) => {
    adapter.payload.logger.warn({
      err: cleanError(err),
      msg: 'PostgreSQL closed a connection that was not in use.',
    })
  })
  try {
    const client = await pool.connect()
    client.release()
    adapter.pool = pool
  } catch {
    // Payload makes a database that is not there, or says what is wrong.
    await pool.end()
  }
}

/**
 * Lets so many transactions run at once that a few connections are left: an operation that reads
 * beside its transaction would wait for ever if transactions held them all.
 */
export function spareConnections(adapter: PostgresAdapter): void {
  const ends = new Map<number | string, () => void>()
  let queue: WriterQueue | undefined
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  adapter.beginTransaction = async (options) => {
    const max = adapter.pool?.options.max ?? 10
    queue ??= writerQueue({
      places: Math.max(1, max - SPARE),
      patience: PATIENCE,
      onTimeout: () => busy('The database'),
    })
    gaugeOf('stories_writers_waiting', queue.size)
    const leave = await queue.enter()
    try {
      const id = await beginTransaction(options)
      if (id === null) leave()
      else ends.set(id, leave)
      return id
    } catch (error) {
      leave()
      throw error
    }
  }
  const leaving = (end: BaseDatabaseAdapter['commitTransaction']) => {
    return async (given: Parameters<typeof end>[0]) => {
      const id = await given
      try {
        await end(id)
      } finally {
        ends.get(id)?.()
        ends.delete(id)
      }
    }
  }
  adapter.commitTransaction = leaving(commitTransaction)
  adapter.rollbackTransaction = leaving(rollbackTransaction)
}

/** Of the lock under which migrations run. Any number that nobody else uses. */
const MIGRATING = 7_078_419_531

/** Two servers that start at once must not both migrate: the second waits, and finds it done. */
export function migrateAlone(adapter: PostgresAdapter): void {
  const migrate = adapter.migrate.bind(adapter)
  adapter.migrate = async (args) => {
    const client = await adapter.pool?.connect()
    try {
      await client?.query(`SELECT pg_advisory_lock(${MIGRATING})`)
      await migrate(args)
      await client?.query(`SELECT pg_advisory_unlock(${MIGRATING})`)
    } finally {
      client?.release()
    }
  }
}
