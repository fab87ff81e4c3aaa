import { sourceHash } from '../segments/sourceHash.js'
import type { InlineText, Segment } from '../segments/types.js'
import { mergeSegment, type MergeOptions, type MergeResult, shapeOf } from './mergeSegment.js'
import type { ReadSegment } from './model.js'

export type EntryMerge = {
  /** One for each segment of the file that has a home, in the order of the file. */
  results: MergeResult[]
  /** Segments of the file that have none, with id and line in the file. */
  homeless: { id: string; line: number | null; message: string }[]
  /** Ids of segments here that the file does not have. */
  absent: string[]
}

/**
 * Merges what came back for one entry with its present segments. A segment of the file belongs to
 * ours of the same id; if there is none, to the one with the same source, where no other has it,
 * neither here nor in the file.
 */
export function mergeEntry({
  present,
  incoming,
  prefer,
}: {
  present: readonly Segment[]
  incoming: readonly ReadSegment[]
} & MergeOptions): EntryMerge {
  const homes = homesOf(present, incoming)
  const merge: EntryMerge = { results: [], homeless: [], absent: [] }
  for (const one of incoming) {
    const home = homes.get(one)
    if (home) {
      const result = mergeSegment({ present: home, incoming: one, prefer })
      merge.results.push(one.notes ? { ...result, notes: one.notes } : result)
    } else {
      const message =
        `${one.line === undefined ? '' : `line ${one.line}: `}expected a segment of the entry, got ${JSON.stringify(one.id)}, ` +
        'which it does not have (any more). Enter the translation by hand.'
      merge.homeless.push({ id: one.id, line: one.line ?? null, message })
    }
  }
  const found = new Set(homes.values())
  merge.absent = present.filter((segment) => !found.has(segment)).map(({ id }) => id)
  return merge
}

function homesOf(
  present: readonly Segment[],
  incoming: readonly ReadSegment[],
): Map<ReadSegment, Segment> {
  const byId = new Map(present.map((segment) => [segment.id, segment]))
  const homes = new Map<ReadSegment, Segment>()
  for (const one of incoming) {
    const home = byId.get(one.id)
    if (home && byId.delete(one.id)) homes.set(one, home)
  }
  for (const keyOf of [exactly, inWords, inLetters]) {
    const ours = onlyOnes([...byId.values()], ({ source }) => keyOf(source.text))
    const strays = incoming.filter((one) => !homes.has(one))
    for (const [key, one] of onlyOnes(strays, ({ source }) => source && keyOf(source))) {
      const home = ours.get(key)
      if (home && byId.delete(home.id)) homes.set(one, home)
    }
  }
  return homes
}

/** Codes count by kind, as their ids may differ. */
function exactly(source: InlineText): string {
  return JSON.stringify(shapeOf(source))
}

/** Tools change white space, and some change typography. */
function inWords(source: InlineText): string {
  return sourceHash({ text: shapeOf(source) })
}

/** A pretty printer puts white space where there was none. */
function inLetters(source: InlineText): string {
  const bare = source.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, '') : part))
  return exactly(bare.filter((part) => part !== ''))
}

/** By key: those that have it alone. */
function onlyOnes<T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T> {
  const found = new Map<string, T | null>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    found.set(key, found.has(key) ? null : one)
  }
  return new Map([...found].filter((pair): pair is [string, T] => pair[1] !== null))
}
