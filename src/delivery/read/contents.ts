import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import { fromRow } from '../../editions/row.js'
import type { Edition } from '../../editions/types.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { gauge } from '../../telemetry/meter.js'

type Row = Record<string, unknown>

/**
 * Editions that were read lately, each parsed once and shared by all who read it. What the public may
 * see, and when, is never taken from here: the moments of an edition are read each time.
 */
export type Contents = {
  /** With the moments of the row; null where it is not known, or not with its content. */
  get: (row: Row, isWhole: boolean) => Edition | null
  /** Keeps a row that was read with the columns of an edition, with or without its content. */
  keep: (row: Row) => Edition
}

/** What an edition is known by. Another content has another hash, or was made from another revision. */
const NAMED_BY = ['key', 'contentHash', 'revision'] as const
const MOMENTS = ['visibleFrom', 'visibleUntil', 'publishedAt', 'changedAt'] as const
/** The columns that are read of an edition that may be known. */
export const OUTLINE = [...NAMED_BY, ...MOMENTS] as const

export function nameOf({ key, contentHash, revision }: Row): string {
  return `${String(key)}\n${String(contentHash)}\n${String(revision)}`
}

const made = new WeakMap<Payload, Contents>()

/** Those of a Payload instance. */
export function contentsOf(payload: Payload): Contents {
  const known = made.get(payload) ?? createContents(REQUEST_LIMITS.remembered.contents)
  made.set(payload, known)
  return known
}

/** An object takes about so many times the bytes that its text of JSON has characters. */
const TIMES = 5
/** What an edition takes beside its name and its content, bytes. */
const HEAD = 1_500

type Entry = { edition: Edition; isWhole: boolean; bytes: number }

/** Forgets those that were not read for the longest time when all together take more than `maxBytes`. */
export function createContents(maxBytes: number): Contents {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => bytes,
  })
  const labels = { cache: 'contents' }
  gauge('stories_cache_bytes', () => [{ labels, value: entries.calculatedSize }], 'contents')
  return {
    get: (row, isWhole) => {
      const entry = entries.get(nameOf(row))
      return entry && (entry.isWhole || !isWhole) ? at(entry.edition, row) : null
    },
    keep: (row) => {
      const { data } = row
      const isWhole = data !== undefined
      const edition = fromRow({ ...row, data: typeof data === 'string' ? JSON.parse(data) : data })
      frozen(edition.data)
      // Written by tools that give no hash: nothing tells one content from the next.
      if (edition.contentHash === '') return edition
      const name = nameOf(row)
      entries.set(name, {
        edition,
        isWhole,
        bytes: HEAD + 2 * name.length + TIMES * lengthOf(data),
      })
      return edition
    },
  }
}

/** An edition with the moments of a row. */
function at(edition: Edition, row: Row): Edition {
  const { visibleFrom, visibleUntil, publishedAt, changedAt } = row as Record<string, string> // as written
  return {
    ...edition,
    visibleFrom: visibleFrom ?? '',
    visibleUntil: visibleUntil ?? '',
    publishedAt: publishedAt ?? '',
    changedAt: changedAt ?? '',
  }
}

function lengthOf(data: unknown): number {
  if (data === undefined) return 0
  return typeof data === 'string' ? data.length : JSON.stringify(data).length
}

/** Nobody changes what all share. */
function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) frozen(part)
  Object.freeze(value)
}
