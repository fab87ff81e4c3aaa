import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does something as one unit of work of a request, or as a part of the one that it has already. What
 * is thrown undoes the unit, where the database can.
 */
export async function inTransaction<T>(req: PayloadRequest, task: () => Promise<T>): Promise<T> {
  const isOutermost = await initTransaction(req)
  if (!isOutermost) return task()
  try {
    const result = await task()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
