import type { Field } from 'payload'

import type { Labels } from './labelledFields.js'
import { fromMarked } from './markedText.js'
import type { Keyed } from './pairItems.js'
import type { Content, InlineText, Segment } from './types.js'

/** A segment as it was at the last look: its text in one locale, as marked text. */
export type Known = { id: string; text: string }

/** A text of the target that belongs to no segment; it stays where it is. */
export type Extra = {
  /** Of its list, and its number there. A record that holds it knows the text for an extra one. */
  id: string
  /** The field, row or list that it stands in. */
  path: string
  labels: Labels
  text: Content
}

/** The fields of a block of a rich text, by its slug; nothing for an unknown one. */
export type BlockFields = (slug: string) => readonly Field[] | undefined

/** A walk through the texts of one entry, source and target side by side. */
export type WalkContext = {
  sourceLocale: string
  targetLocale: string
  known: readonly Known[]
  knownTarget: readonly Known[]
  /** The keys of each list of the source, once they are known: they are the same for all targets. */
  sourceKeys?: Map<string, readonly string[]>
  /** Every text of the target that is known is in `knownTarget`; others are extra. */
  isKnown: boolean
  /** The target is brought in step with what has changed in the source, words apart. */
  isFollowing?: boolean
  /** The ids of extra texts that the target is to lose. */
  drops?: ReadonlySet<string>
  /** The ids of segments whose codes are to stand for what those of the source do. */
  takesCodes?: ReadonlySet<string>
  blockFields: BlockFields
  /** For each segment in reading order. Gives its new text, null for none, undefined to keep it. */
  visit: (segment: Segment) => InlineText | null | undefined
  extra: (found: Extra) => void
}

export type Doc = Record<string, unknown>

/** The values that hold for source and target in one place of the document. */
export type Sides = {
  source: Doc
  target: Doc
  /** The values are of one locale each: a container around them is localised. */
  isLocalised: boolean
  /** The target has no such container yet: its other values are those of the source. */
  isNew: boolean
  /** No text in it is for translators. */
  isKept: boolean
  /** The source as it was; only where {@link WalkContext.isFollowing}. */
  before?: Doc
  /** A block or row that has its other values from the source; only where `isFollowing`. */
  isCopied?: boolean
}

export type Place = { id: string; path: string; labels: Labels }

/** What the target holds in one place after the walk, and how many of its segments have a text. */
export type Built<Value> = {
  value: Value
  isChanged: boolean
  segments: number
  translated: number
}

/** What is known below a place, by the next part of the id; several texts of one part joined. */
export function knownBelow(known: readonly Known[], id: string): Keyed[] {
  const below = placesOf(known).get(id) ?? new Map<string, Known[]>()
  return [...below].map(([key, all]) => {
    return { key, text: all.map((one) => signOf(fromMarked(one.text))).join('\n') }
  })
}

type Places = ReadonlyMap<string, ReadonlyMap<string, readonly Known[]>>

/** A record is asked about every list of an entry, so it is gone through once. */
const places = new WeakMap<readonly Known[], Places>()

/** What a record knows, by the id of each place above it and the next part of the id below that. */
function placesOf(known: readonly Known[]): Places {
  const before = places.get(known)
  if (before) return before
  const made = new Map<string, Map<string, Known[]>>()
  for (const one of known) {
    for (let dot = one.id.indexOf('.'); dot >= 0; dot = one.id.indexOf('.', dot + 1)) {
      const below = made.get(one.id.slice(0, dot)) ?? new Map<string, Known[]>()
      made.set(one.id.slice(0, dot), below)
      const [key = ''] = one.id.slice(dot + 1).split('.', 1)
      const list = below.get(key)
      if (list) list.push(one)
      else below.set(key, [one])
    }
  }
  places.set(known, made)
  return made
}

/** A text by which it is found again, whatever numbers its codes have. */
export function signOf(text: InlineText): string {
  const signs = { open: '<>', close: '</>', alone: '<.>' }
  return text.map((part) => (typeof part === 'string' ? part : signs[part.code])).join('')
}

/** The id of an extra text below a place; no segment has one like it. */
export function extraId({ id }: Place, at: number): string {
  return `${id}._extra${at}`
}
