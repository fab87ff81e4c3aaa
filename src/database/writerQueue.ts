/** Hands a few places, or one, to as many holders at a time, first come, first served. */
export type WriterQueue = {
  /** How many wait. */
  size: () => number
  /**
   * Resolves when it is the caller's turn, with the function that ends it; calling that twice
   * does nothing.
   *
   * @throws what `onTimeout` makes, when others have had it for longer than `patience`
   */
  enter: () => Promise<() => void>
}

type Waiting = { go: () => void }

/**
 * @param args.patience Milliseconds.
 * @param args.places How many may hold one at once; one if not told.
 */
export function writerQueue(args: {
  patience: number
  places?: number
  onTimeout: () => Error
}): WriterQueue {
  const waiting: Waiting[] = []
  let free = args.places ?? 1
  const leave = () => {
    const next = waiting.shift()
    if (next) next.go()
    else free += 1
  }
  return {
    size: () => waiting.length,
    enter: () => {
      if (free > 0) {
        free -= 1
        return Promise.resolve(once(leave))
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(place), 1)
          reject(args.onTimeout())
        }, args.patience)
        const place: Waiting = {
          go: () => {
            clearTimeout(timer)
            resolve(once(leave))
          },
        }
        waiting.push(place)
      })
    },
  }
}

/** What does nothing when it is called again. */
function once(task: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    task()
  }
}
