import { LRUCache } from 'lru-cache'

import type { Answer } from '../../http/answer.js'

export type Dependencies = {
  /** Of what was read, as `tags.ts` names it. */
  tags: readonly string[]
  /** When it stops being true by itself, RFC 3339. */
  until: string
}

/** An answer that may be given again. */
export type Kept = Dependencies & { answer: Answer }

export type KeptAnswers = {
  get: (key: string) => Kept | undefined
  set: (key: string, kept: Kept) => void
  /** Forgets every answer that has the tag. */
  drop: (tag: string) => void
  clear: () => void
  bytes: () => number
}

/** What an entry of the cache takes besides its texts. */
const ENTRY = 1_000
/** Forms in which a server may hold the head: as it is, coded, and that nothing has changed. */
const FORMS = 16
/** What a tag takes, here and in the index. */
const TAG = 150

/** Answers by key and by tag; the one that was asked for longest ago goes first. */
export function keptAnswers(maxBytes: number): KeptAnswers {
  const byTag = new Map<string, Set<string>>()
  const forget = ({ tags }: Kept, key: string) => {
    for (const tag of tags) {
      const keys = byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) byTag.delete(tag)
    }
  }
  const answers = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: (kept, key) => bytesOf(key, kept),
    dispose: forget,
  })
  return {
    get: (key) => answers.get(key),
    set: (key, kept) => {
      answers.set(key, kept)
      // One that is larger than the cache is not in it.
      if (!answers.has(key)) return
      for (const tag of kept.tags) {
        const keys = byTag.get(tag) ?? new Set()
        byTag.set(tag, keys.add(key))
      }
    },
    drop: (tag) => {
      for (const key of [...(byTag.get(tag) ?? [])]) answers.delete(key)
    },
    clear: () => answers.clear(),
    bytes: () => answers.calculatedSize,
  }
}

/** Coded forms, of which there may be three, are together about as large as half of the body. */
function bytesOf(key: string, { answer, tags }: Kept): number {
  const heads = FORMS * Object.entries(answer.headers).flat().join().length
  return ENTRY + 2 * key.length + tags.length * TAG + heads + Math.ceil(1.5 * answer.body.length)
}
