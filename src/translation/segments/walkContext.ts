import type { Field } from 'payload'

import type { Labels } from './labelledFields.js'
import { fromMarked } from './markedText.js'
import type { Keyed } from './pairItems.js'
import type { Content, InlineText, Segment } from './types.js'

/** A segment as it was at the last look: its text in one locale, as marked text. */
export type Known = { id: string; text: string }

/** A text of the target that belongs to no segment; it stays where it is. */
export type Extra = {
  /** The field, row or list that it stands in, as the ids of segments there begin. */
  id: string
  /** Where that is now. */
  path: string
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
  /** Every text of the target that is known is in `knownTarget`; others are extra. */
  isKnown: boolean
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
  const texts = new Map<string, string[]>()
  for (const one of known) {
    if (!one.id.startsWith(`${id}.`)) continue
    const [key = ''] = one.id.slice(id.length + 1).split('.')
    texts.set(key, [...(texts.get(key) ?? []), signOf(fromMarked(one.text))])
  }
  return [...texts].map(([key, all]) => ({ key, text: all.join('\n') }))
}

/** A text by which it is found again, whatever numbers its codes have. */
export function signOf(text: InlineText): string {
  const signs = { open: '<>', close: '</>', alone: '<.>' }
  return text.map((part) => (typeof part === 'string' ? part : signs[part.code])).join('')
}
