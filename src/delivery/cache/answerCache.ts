import type { Answer } from '../../http/answer.js'
import type { ReadChanges } from './changeLog.js'
import { type Dependencies, type Kept, type KeptAnswers, keptAnswers } from './keptAnswers.js'
import { lookAt, type Looks } from './looks.js'

/** An answer, and what it depends on; null: it is for this caller alone. */
export type Made = { answer: Answer; depends: Dependencies | null }

/** `isKept`: it was there, or somebody else was asking for it. */
export type Given = Made & { isKept: boolean }

export type AnswerCache = {
  /** The answer of this key: one that is still true, or else a new one. */
  answer: (key: string, make: () => Promise<Made>) => Promise<Given>
  /**
   * Calls back with what is kept by this key, or with null when it is no longer true; no promise is
   * made for it.
   *
   * @returns false when nothing is kept, and nobody is called back
   */
  give: (key: string, then: (kept: Kept | null) => void) => boolean
  bytes: () => number
}

type Options = {
  /** Of bodies, their coded forms, keys and tags. */
  maxBytes: number
  changes: ReadChanges
  /** RFC 3339. */
  now?: () => string
}

/** Most requests that wait for a look without a turn. */
const WAITING = 256

/** How often a request waits for an equal one whose answer is no longer true when it comes. */
const WAITS = 3

/**
 * Answers that were made, for as long as making them again would give the same. Each is given only
 * after a look, begun when it was asked for, at what has changed: what was withdrawn before is in no
 * answer that is asked for afterwards, whichever server withdrew it. Equal requests wait for one
 * another. When the look fails, nothing kept is given.
 */
export function answerCache({ maxBytes, changes, now = isoNow }: Options): AnswerCache {
  const store = keptAnswers(maxBytes)
  const looks = lookAt(changes, store)
  const making = new Map<string, Promise<Given>>()

  const stillTrue = (key: string): Kept | null => {
    const kept = store.get(key)
    return kept && kept.until > now() ? kept : null
  }
  const known = async (key: string): Promise<Kept | null> =>
    store.get(key) && (await looks.look()) ? stillTrue(key) : null

  return {
    bytes: () => store.bytes(),
    give: (key, then) => {
      // While the database hangs, requests wait where their number is bounded for each sender.
      if (!store.get(key) || looks.waiting() >= WAITING) return false
      looks.soon((isKnown) => then(isKnown ? stillTrue(key) : null))
      return true
    },
    answer: async (key, make) => {
      for (let waits = 0; waits < WAITS; waits += 1) {
        const kept = await known(key)
        if (kept) return { answer: kept.answer, depends: kept, isKept: true }
        const other = making.get(key)
        if (!other) break
        const made = await other.catch(() => null)
        if (!made?.depends) break
      }
      return noted(making, key, makeAnew({ key, make, store, looks, now }))
    },
  }
}

type Making = Pick<Required<Options>, 'now'> & {
  key: string
  make: () => Promise<Made>
  store: KeptAnswers
  looks: Looks
}

/** Makes an answer, and keeps it if nothing has changed meanwhile that it read. */
async function makeAnew({ key, make, store, looks, now }: Making): Promise<Given> {
  // What changed before is no reason to forget the answer later; what is not known may be one.
  const isKnown = await looks.look()
  const watch = looks.watch()
  try {
    const { answer, depends } = await make()
    if (isKnown && depends && depends.until > now() && !watch.hasSeen(depends.tags))
      store.set(key, { ...depends, answer })
    return { answer, depends, isKept: false }
  } finally {
    watch.end()
  }
}

/** What is under way, while it is. */
async function noted<T>(all: Map<string, Promise<T>>, key: string, own: Promise<T>): Promise<T> {
  all.set(key, own)
  try {
    return await own
  } finally {
    if (all.get(key) === own) all.delete(key)
  }
}

const isoNow = () => new Date().toISOString()
