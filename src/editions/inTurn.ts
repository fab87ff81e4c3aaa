const queues = new Map<string, Promise<unknown>>()

/**
 * Runs tasks of the same key one after another, in this process; those of other keys go on beside
 * them. A task that fails does not hold up the next.
 */
export function inTurn<T>(key: string, task: () => Promise<T>): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve()
  const run = before.then(task)
  const settled = run.then(
    () => undefined,
    () => undefined,
  )
  queues.set(key, settled)
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key)
  })
  return run
}
