/**
 * A task that callers share: each waits for one that began after it asked, so that it sees all that
 * was done before. At most two callers' tasks are under way or to come at any time.
 */
export function sharedTask(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    const own = task().finally(() => {
      if (running === own) running = null
    })
    running = own
    return own
  }
  const afterRunning = async (current: Promise<void>) => {
    // Its callers are told how it failed.
    await current.catch(() => undefined)
    next = null
    return start()
  }
  return () => {
    if (!running) return start()
    next ??= afterRunning(running)
    return next
  }
}
