import type { Field } from 'payload'

import type { Segment } from './types.js'
import type { BlockFields, Doc, Extra, Known } from './walkContext.js'
import { walkFields } from './walkFields.js'

export type SegmentsArgs = {
  /** The fields of the collection, sanitised by Payload or not. */
  fields: readonly Field[]
  /** The entry in all locales, as `payload.db` gives it: localised values by locale code. */
  doc: Doc
  sourceLocale: string
  targetLocale: string
  /**
   * The ids and marked source texts that the entry had at the last look, in their order; empty for
   * none. Paragraphs and other items without an id keep theirs by it.
   */
  known: readonly Known[]
  /**
   * The ids and marked target texts at the last look; with those of the extra texts, these are
   * known to stay extra. Without it the paragraphs of the target are
   * those of the source by their kind and order.
   */
  knownTarget?: readonly Known[]
  /** One for all target locales of one entry with one record: what is the same is worked out once. */
  sourceKeys?: Map<string, readonly string[]>
  /** Fields of a block that the rich text's editor and the field itself do not tell. */
  blockFields?: BlockFields
}

/** The segments of an entry in reading order: its texts in the source locale, each with its target. */
export function segmentsOf(args: SegmentsArgs): Segment[] {
  return readSegments(args).segments
}

/** As {@link segmentsOf}, and the texts of the target locale that belong to none. */
export function readSegments(args: SegmentsArgs): { segments: Segment[]; extra: Extra[] } {
  const { fields, doc, sourceLocale, targetLocale, known, knownTarget, sourceKeys, blockFields } =
    args
  const segments: Segment[] = []
  const extra: Extra[] = []
  walkFields(
    fields,
    { source: doc, target: doc, isLocalised: false, isNew: false, isKept: false },
    { id: '', path: '', labels: [] },
    {
      sourceLocale,
      targetLocale,
      known,
      knownTarget: knownTarget ?? [],
      ...(sourceKeys ? { sourceKeys } : {}),
      isKnown: false,
      blockFields: blockFields ?? (() => undefined),
      visit: (segment) => {
        segments.push(segment)
        return undefined
      },
      extra: (found) => extra.push(found),
    },
  )
  return { segments, extra }
}
