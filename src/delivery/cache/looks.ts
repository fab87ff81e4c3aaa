import type { ReadChanges } from './changeLog.js'
import type { KeptAnswers } from './keptAnswers.js'
import { sharedTask } from '../../database/sharedTask.js'
import { tagsOf } from '../../feed/tags.js'

/** Tags that were seen to change since it began. */
type Watch = { hasSeen: (tags: readonly string[]) => boolean; end: () => void }

export type Looks = {
  /** Drops what has changed until now; false: that cannot be found out. */
  look: () => Promise<boolean>
  /**
   * Calls back after a look. It begins when all that came in the same turn of the event loop has
   * been read, so that one look serves them all.
   */
  soon: (then: (isKnown: boolean) => void) => void
  /** How many wait to be called back. */
  waiting: () => number
  /** For an answer that is being made: later changes are seen by a look before its end or after. */
  watch: () => Watch
}

/** Looks at what has changed, for all who ask meanwhile together. */
export function lookAt(changes: ReadChanges, store: Pick<KeptAnswers, 'drop' | 'clear'>): Looks {
  const watching = new Set<Set<string>>()
  const look = sharedTask(async () => {
    const found = await changes()
    if (found === null) {
      store.clear()
      watching.clear()
      return
    }
    for (const tag of found.flatMap(tagsOf)) {
      store.drop(tag)
      for (const seen of watching) seen.add(tag)
    }
  })
  const watch = (): Watch => {
    const seen = new Set<string>()
    watching.add(seen)
    return {
      // Nobody watches who was there when everything may have changed.
      hasSeen: (tags) => !watching.has(seen) || tags.some((tag) => seen.has(tag)),
      end: () => void watching.delete(seen),
    }
  }
  const known = () => look().then(yes, no)
  return { look: known, ...together(known), watch }
}

/** Does a task once for all who ask in one turn of the event loop. */
function together<T>(task: () => Promise<T>) {
  let asking: ((result: T) => void)[] = []
  let waiting = 0
  const start = () => {
    const asked = asking
    asking = []
    void task().then((result) => {
      waiting -= asked.length
      for (const then of asked) then(result)
    })
  }
  return {
    soon: (then: (result: T) => void) => {
      waiting += 1
      if (asking.push(then) === 1) setImmediate(start)
    },
    waiting: () => waiting,
  }
}

const yes = () => true
const no = () => false
