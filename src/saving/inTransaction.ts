import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does something as one unit of work of a request. What is thrown undoes it, where the database can. */
export async function inTransaction<T>(req: PayloadRequest, task: () => Promise<T>): Promise<T> {
  await initTransaction(req)
  try {
    const result = await task()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
