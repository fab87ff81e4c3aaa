import { PluginError } from '../errors.js'
import { withResolvers } from './withResolvers.js'

/** A save that waits longer than this for others of the same document gives up, milliseconds. */
export const PATIENCE = 30_000

type Waiting = { owner: string; done: Promise<void>; go: () => void; giveUp: () => void }
type Queue = { owner: string; waiting: Waiting[] }

/** Whose turn it is with each document, in this process. */
export type Turns = {
  /**
   * Resolves when it is the owner's turn with `key`: with true, or at once with false when the
   * owner has it already.
   *
   * @throws BUSY when others have had it for 30 seconds
   */
  take: (key: string, owner: string) => Promise<boolean>
  /** The keys that the owner has a turn with. */
  heldBy: (owner: string) => readonly string[]
  /** Ends every turn of the owner; those next in line go on. */
  release: (owner: string) => void
}

/** Lets owners have turns with keys, one at a time for each key, first come, first served. */
export function createTurns({ patience = PATIENCE }: { patience?: number } = {}): Turns {
  const queues = new Map<string, Queue>()
  const held = new Map<string, string[]>()
  const hold = (key: string, owner: string) => {
    held.set(owner, [...(held.get(owner) ?? []), key])
  }
  const pass = (key: string) => {
    const queue = queues.get(key)
    const next = queue?.waiting[0]
    if (!queue || !next) return void queues.delete(key)
    queue.owner = next.owner
    next.go()
  }
  return {
    take: async (key, owner) => {
      const queue = queues.get(key)
      if (queue?.owner === owner) return false
      const place = queue?.waiting.find((waiting) => waiting.owner === owner)
      if (place) return place.done.then(() => false)
      if (queue) await waitIn(queue, { key, owner, patience })
      else queues.set(key, { owner, waiting: [] })
      hold(key, owner)
      return true
    },
    heldBy: (owner) => held.get(owner) ?? [],
    release: (owner) => {
      const keys = held.get(owner) ?? []
      held.delete(owner)
      // An operation that has ended stops waiting: nothing would end a turn that it got now.
      for (const { waiting } of queues.values()) {
        waiting.find((place) => place.owner === owner)?.giveUp()
      }
      for (const key of keys) pass(key)
    },
  }
}

type Place = { key: string; owner: string; patience: number }

function waitIn(queue: Queue, { key, owner, patience }: Place): Promise<void> {
  const { promise: done, resolve, reject } = withResolvers<void>()
  const leave = (then: () => void) => () => {
    clearTimeout(timer)
    queue.waiting = queue.waiting.filter((other) => other !== place)
    then()
  }
  const giveUp = leave(() => reject(busy(key)))
  const timer = setTimeout(giveUp, patience)
  const place: Waiting = { owner, done, go: leave(resolve), giveUp }
  queue.waiting.push(place)
  return done
}

/** Another save of the document has taken too long. */
export function busy(key: string): PluginError {
  return new PluginError('BUSY', `${key} is busy with other saves. Nothing was saved. Try again.`)
}
