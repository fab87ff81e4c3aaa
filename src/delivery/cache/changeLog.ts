import { type Change, changesAfter, IN_SIGHT, KEPT } from '../../editions/changes.js'
import type { Store } from '../../entries/store.js'

/**
 * What has changed since the last call: every change that was committed before this call and not
 * given by an earlier one; the first call gives those of the last minutes. Null: it is not known, so
 * everything may have changed.
 */
export type ReadChanges = () => Promise<readonly Change[] | null>

/**
 * Reads what any server or command has changed. A change can be seen when its operation is
 * committed, so not in the order of its row; therefore each call looks at the last minutes again.
 * One read of few columns by index.
 */
export function readChanges(store: Pick<Store, 'payload' | 'settings'>): ReadChanges {
  let known: ReadonlySet<string> = new Set()
  let lookedAt = Date.now()
  return async () => {
    const now = Date.now()
    // A machine that was asleep looks at all that happened meanwhile, while there are rows of it.
    const since = Math.min(now, lookedAt)
    const isBlind = now - since > KEPT - IN_SIGHT
    const found = await changesAfter(store, new Date(since - IN_SIGHT).toISOString())
    const news = found.filter(({ id }) => !known.has(id))
    // The same set where nothing is new, as almost always.
    if (news.length > 0 || found.length !== known.size) known = new Set(found.map(({ id }) => id))
    lookedAt = now
    return isBlind ? null : news
  }
}
