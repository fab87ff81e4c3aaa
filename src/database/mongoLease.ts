import { setTimeout } from 'node:timers/promises'

import { busy } from './turns.js'

/** How long a lease holds without being renewed, milliseconds: what a killed server leaves behind. */
const TERM = 15_000
const PATIENCE = 30_000
/** Pause between two tries, milliseconds; random, so that no server is always the first. */
const PAUSE = { least: 10, most: 40 }
const DUPLICATE_KEY = 11_000

/** What is used of a collection of MongoDB's driver. */
export type LeaseCollection = {
  updateOne: (
    filter: object,
    update: object,
    options: { upsert: boolean },
  ) => Promise<{ matchedCount: number; upsertedCount: number }>
  deleteOne: (filter: object) => Promise<unknown>
}

export type Leases = {
  /** @throws BUSY when another server has had it for 30 seconds */
  take: (key: string, holder: string) => Promise<void>
  release: (key: string, holder: string) => Promise<void>
}

/**
 * Leases on documents among several servers, kept in MongoDB outside of any transaction: one row
 * for each document that is being saved, with its holder and the moment when it lapses. The clocks
 * of the servers may differ by a few seconds. Cost: two writes for each save.
 */
export function mongoLeases(collection: LeaseCollection): Leases {
  const renewals = new Map<string, NodeJS.Timeout>()
  const until = () => new Date(Date.now() + TERM)
  const claim = async (key: string, holder: string) => {
    const free = { _id: key, until: { $lt: new Date() } }
    try {
      const set = { $set: { holder, until: until() } }
      await collection.updateOne(free, set, { upsert: true })
      return true
    } catch (error) {
      // The row is there and has not lapsed, so that the insert met its key.
      if (isDuplicate(error)) return false
      throw error
    }
  }
  return {
    take: async (key, holder) => {
      const end = Date.now() + PATIENCE
      while (!(await claim(key, holder))) {
        if (Date.now() > end) throw busy(key)
        await setTimeout(PAUSE.least + Math.random() * (PAUSE.most - PAUSE.least))
      }
      const renew = () => {
        const set = { $set: { until: until() } }
        void collection.updateOne({ _id: key, holder }, set, { upsert: false }).catch(() => null)
      }
      renewals.set(key, setInterval(renew, TERM / 3).unref())
    },
    release: async (key, holder) => {
      clearInterval(renewals.get(key))
      renewals.delete(key)
      await collection.deleteOne({ _id: key, holder })
    },
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY
}
