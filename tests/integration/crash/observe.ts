import type { TestPayload } from '../../helpers/payload.js'

/** Called around every statement; what `before` throws fails it. */
export type Observer = { before?: (sql: string) => void; after?: (sql: string) => void }

type Executes = { execute: (...args: never[]) => Promise<unknown> }
type Client = Executes & {
  observer?: Observer | null
  batch: (...args: never[]) => Promise<unknown>
  transaction: () => Promise<Executes>
}

/** Watches the statements of a database while something is done. */
export async function whileObserved<T>(
  { payload }: TestPayload,
  observer: Observer,
  task: () => Promise<T>,
): Promise<T> {
  const { client } = payload.db as unknown as { client: Client }
  if (!('observer' in client)) wrap(client)
  client.observer = observer
  try {
    return await task()
  } finally {
    client.observer = null
  }
}

/** libsql's own client tells nobody of its statements. */
function wrap(client: Client): void {
  client.observer = null
  const watched = (one: (...args: never[]) => Promise<unknown>) => {
    return async (...args: never[]) => {
      const [statement] = args as unknown as [string | { sql: string }]
      const sql = typeof statement === 'string' ? statement : statement.sql
      client.observer?.before?.(sql)
      try {
        return await one(...args)
      } finally {
        client.observer?.after?.(sql)
      }
    }
  }
  client.execute = watched(client.execute.bind(client))
}
