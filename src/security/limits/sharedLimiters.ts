import type { Payload } from 'payload'
import {
  type RateLimiterAbstract,
  RateLimiterMongo,
  RateLimiterPostgres,
} from 'rate-limiter-flexible'

import { cleanError } from '../../telemetry/describeError.js'
import type { BoundedMemory } from './boundedMemory.js'

type Options = {
  points: number
  duration: number
  keyPrefix: string
  /** Counts while the database fails. */
  memory: BoundedMemory
}

const NAME = 'stories-limits'

/**
 * Makes limiters that count in the database, for all servers on it: on MongoDB in the collection
 * `stories-limits`, on PostgreSQL in a table of that name. Null with other databases.
 */
export function sharedLimiters({
  db,
  logger,
}: Pick<Payload, 'db' | 'logger'>): ((options: Options) => RateLimiterAbstract) | null {
  // Each adapter keeps its connection under its own name; none is in Payload's common type.
  const { connection, pool } = db as { connection?: { db?: object }; pool?: Pool }
  if (connection?.db) return onMongo(connection.db)
  return db.name === 'postgres' && pool ? onPostgres({ pool, logger }) : null
}

function onMongo(storeClient: object) {
  return ({ memory, ...options }: Options) =>
    new RateLimiterMongo({
      ...options,
      storeClient,
      tableName: NAME,
      insuranceLimiter: memory,
      ...knownOver(options),
    })
}

type Query = { text: string; values?: unknown[] }
type Pool = { query: (query: Query) => Promise<{ rows: Record<string, unknown>[] }> }

/** Not in `public`: in development Payload drops tables there that are not of its config. */
const SCHEMA = 'stories_plugin'

const IS_THERE = `SELECT to_regclass('${SCHEMA}."${NAME}"') AS found`
/** Counts need not survive a crash of the database. The library's columns; its keys end at 255. */
const CREATE = `CREATE SCHEMA IF NOT EXISTS ${SCHEMA};
  CREATE UNLOGGED TABLE IF NOT EXISTS ${SCHEMA}."${NAME}" (
    key text PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`

function onPostgres({ pool, logger }: { pool: Pool; logger: Payload['logger'] }) {
  let ready: Promise<void> | undefined
  let isWarned = false
  const prepare = async () => {
    try {
      await createOnce(pool)
    } catch (err) {
      ready = undefined
      const msg =
        `Each server counts attempts to sign in by itself, because the table ${SCHEMA}."${NAME}" ` +
        'could not be made. Grant CREATE on the database to its user.'
      if (!isWarned) logger.warn({ err: cleanError(err), msg })
      isWarned = true
      throw err
    }
  }
  const storeClient = {
    // Without the name of a prepared statement, which poolers such as PgBouncer may not know.
    query: async ({ text, values }: Query) => {
      await (ready ??= prepare())
      return pool.query({ text, ...(values && { values }) })
    },
  }
  return ({ memory, ...options }: Options) =>
    new RateLimiterPostgres({
      ...options,
      storeClient,
      storeType: 'pool',
      schemaName: SCHEMA,
      tableName: NAME,
      tableCreated: true,
      insuranceLimiter: memory,
      ...knownOver(options),
    })
}

async function createOnce(pool: Pool): Promise<void> {
  const isThere = async () => (await pool.query({ text: IS_THERE })).rows[0]?.found !== null
  // Asked first: a user who may not create schemas may find that of an administrator.
  if (await isThere()) return
  try {
    await pool.query({ text: CREATE })
  } catch (error) {
    // Another server that starts at the same moment has made it.
    if (!(await isThere())) throw error
  }
}

/** A key over its limit is known without asking again. */
function knownOver({ points }: Pick<Options, 'points'>) {
  return { inMemoryBlockOnConsumed: points + 1 }
}
