import type { InStatement, Transaction } from '@libsql/client'

import type { Writer } from './sqliteWriter.js'

/**
 * A transaction that begins with its first statement: earlier work of an operation, such as
 * resizing an image, does not block other saves.
 */
export function sqliteTransaction(writer: Writer): Transaction {
  let begun: ReturnType<Writer['begin']> | null = null
  let isClosed = false
  const inside = async <T>(task: () => T): Promise<T> => {
    if (!isClosed) await (begun ??= writer.begin())
    // SQLite ends a transaction itself when the disk is full; what follows must not stand alone.
    if (isClosed || !writer.isOpen()) throw new ClosedError()
    return task()
  }
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    if (isClosed) return
    isClosed = true
    if (begun) await (await begun)(how)
  }
  return {
    execute: (statement: InStatement) => inside(() => writer.run(statement)),
    batch: (statements: InStatement[]) => inside(() => statements.map((one) => writer.run(one))),
    executeMultiple: (sql) => inside(() => writer.exec(sql)),
    commit: () => end('COMMIT'),
    // One that could not begin has nothing to undo.
    rollback: () => end('ROLLBACK').catch(() => undefined),
    close: () => void end('ROLLBACK').catch(() => undefined),
    get closed() {
      return isClosed
    },
  }
}

class ClosedError extends Error {
  override name = 'TransactionClosedError'
  readonly code = 'TRANSACTION_CLOSED'

  constructor() {
    super('The transaction has ended and can no longer write.')
  }
}
