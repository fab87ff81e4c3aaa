import type { ReadChanges } from './changeLog.js'
import type { KeptAnswers } from './keptAnswers.js'
import { sharedTask } from './sharedTask.js'
import { tagsOf } from './tags.js'

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
  return { look: known, soon: together(known), watch }
}

/** Does a task once for all who ask in one turn of the event loop. */
function together<T>(task: () => Promise<T>): (then: (result: T) => void) => void {
  let waiting: ((result: T) => void)[] = []
  const start = () => {
    const asked = waiting
    waiting = []
    void task().then((result) => {
      for (const then of asked) then(result)
    })
  }
  return (then) => {
    if (waiting.push(then) === 1) setImmediate(start)
  }
}

const yes = () => true
const no = () => false
