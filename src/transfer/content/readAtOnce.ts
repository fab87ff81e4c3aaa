import type { Store } from '../../entries/store.js'

/** A snapshot of PostgreSQL; SQLite's transactions are that anyway. */
const SNAPSHOT = { isolationLevel: 'repeatable read', accessMode: 'read only' }

/**
 * Reads many things as they are at one moment, in one transaction where the database has them. On
 * SQLite who writes waits meanwhile.
 */
export async function readAtOnce<T>(store: Store, read: (store: Store) => Promise<T>): Promise<T> {
  const { db } = store.payload
  if (db.name === 'mongoose') return read(store)
  const options = db.name === 'postgres' ? SNAPSHOT : undefined
  const id = await db.beginTransaction(options as never) // the type is of one adapter
  if (id === null) return read(store)
  try {
    return await read({ ...store, req: { transactionID: id } })
  } finally {
    await db.rollbackTransaction(id)
  }
}
