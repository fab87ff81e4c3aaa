/** Work that is promised with an answer and begun after it. */
export type Later = {
  /** Begins `task`, which tells its own failures, after so many milliseconds. */
  promise: (task: () => Promise<void>, milliseconds: number) => void
  /** Begins what still waits, and ends when all of it is done: for a server that stops. */
  keep: () => Promise<void>
}

export function later(): Later {
  const waiting = new Map<NodeJS.Timeout, () => void>()
  const running = new Set<Promise<void>>()
  const run = async (task: () => Promise<void>) => {
    const work = task()
    running.add(work)
    await work.finally(() => running.delete(work))
  }
  return {
    promise: (task, milliseconds) => {
      const timer = setTimeout(() => begin(), milliseconds)
      const begin = () => {
        clearTimeout(timer)
        waiting.delete(timer)
        void run(task)
      }
      waiting.set(timer, begin)
    },
    keep: async () => {
      for (const begin of waiting.values()) begin()
      await Promise.all(running)
    },
  }
}
