import { toMarked } from './markedText.js'
import type { SegmentsArgs } from './segmentsOf.js'
import type { InlineText, Segment } from './types.js'
import type { Doc, Known } from './walkContext.js'
import { walkFields } from './walkFields.js'

type ApplyArgs = Pick<
  SegmentsArgs,
  'fields' | 'doc' | 'sourceLocale' | 'targetLocale' | 'blockFields'
> & {
  /** What `segmentsOf` gave for this entry. */
  segments: readonly Segment[]
  /**
   * What `segmentsOf` was given, with the same `knownTarget`: then each text of the target is what
   * it was there. Without it that is told by the segments' texts, which several may share.
   */
  known?: readonly Known[]
  knownTarget?: readonly Known[]
  /** By the ids of segments: their new texts, null for none. Others stay as they are. */
  translations: Readonly<Record<string, InlineText | null>>
  /** The ids of extra texts that go. */
  drops?: ReadonlySet<string>
  /** The ids of segments whose codes are to stand for what those of the source do. */
  takesCodes?: ReadonlySet<string>
}

/**
 * What to save in the target locale so that it has these translations: as `payload.update` takes
 * it with that `locale`. Only the fields at the top that change, each whole: rows with their ids
 * and with their other values as that locale reads them, rich texts with the structure of their
 * source. Nothing changes, nothing comes: `{}`.
 *
 * Codes keep what they stand for in the present target, and else in the source. In plain texts
 * they are left out. A text without words is none.
 */
export function applyTranslations(args: ApplyArgs): Doc {
  const { fields, doc, sourceLocale, targetLocale, translations, blockFields } = args
  const { drops = new Set(), takesCodes = new Set() } = args
  const { value, changed } = walkFields(
    fields,
    { source: doc, target: doc, isLocalised: false, isNew: false, isKept: false },
    { id: '', path: '', labels: [] },
    {
      sourceLocale,
      targetLocale,
      ...{ ...recordOf(args), drops, takesCodes },
      blockFields: blockFields ?? (() => undefined),
      visit: ({ id }) => (Object.hasOwn(translations, id) ? translations[id] : undefined),
      extra: () => undefined,
    },
  )
  return Object.fromEntries(changed.map((name) => [name, value[name]]))
}

function recordOf({ known, knownTarget, segments }: ApplyArgs) {
  if (known) return { known, knownTarget: knownTarget ?? [], isKnown: false }
  return {
    known: segments.map(({ id, source }) => ({ id, text: toMarked(source.text) })),
    knownTarget: segments.flatMap(({ id, target }): Known[] =>
      target ? [{ id, text: toMarked(target.text) }] : [],
    ),
    isKnown: true,
  }
}
