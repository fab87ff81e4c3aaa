/** Hands one thing to one holder at a time, first come, first served. */
export type WriterQueue = {
  /**
   * Resolves when it is the caller's turn, with the function that ends it; calling that twice
   * does nothing.
   *
   * @throws what `onTimeout` makes, when others have had it for longer than `patience`
   */
  enter: () => Promise<() => void>
}

type Waiting = { go: () => void }

/** @param args.patience Milliseconds. */
export function writerQueue(args: { patience: number; onTimeout: () => Error }): WriterQueue {
  const waiting: Waiting[] = []
  let isTaken = false
  const leave = () => {
    const next = waiting.shift()
    if (next) next.go()
    else isTaken = false
  }
  const once = () => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      leave()
    }
  }
  return {
    enter: () => {
      if (!isTaken) {
        isTaken = true
        return Promise.resolve(once())
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(place), 1)
          reject(args.onTimeout())
        }, args.patience)
        const place: Waiting = {
          go: () => {
            clearTimeout(timer)
            resolve(once())
          },
        }
        waiting.push(place)
      })
    },
  }
}
