import type { PayloadRequest } from 'payload'

import { isPostgres } from './postgresPool.js'
import type { PostgresDatabase } from './sqlTransactions.js'

const NAME = 'stories_attempt'

/**
 * Does a write that may fail and be done in another way within the same unit of work. PostgreSQL
 * would refuse everything after a statement that failed, so there it costs two statements more.
 */
export async function attempt<T>(
  adapter: { name: string },
  { transactionID }: Partial<PayloadRequest>,
  write: () => Promise<T>,
): Promise<T> {
  const id = await transactionID
  const session = isPostgres(adapter) && id !== undefined ? adapter.sessions[id] : undefined
  if (!session) return write()
  const { execute } = session.db as PostgresDatabase
  const say = (statement: string) => execute.call(session.db, statement)
  await say(`SAVEPOINT ${NAME}`)
  try {
    const result = await write()
    await say(`RELEASE SAVEPOINT ${NAME}`)
    return result
  } catch (error) {
    await say(`ROLLBACK TO SAVEPOINT ${NAME}`)
    throw error
  }
}
