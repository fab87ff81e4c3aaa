import type { SegmentsArgs } from './segmentsOf.js'
import type { Doc } from './walkContext.js'
import { walkFields } from './walkFields.js'

type FollowArgs = Pick<
  SegmentsArgs,
  'fields' | 'doc' | 'sourceLocale' | 'targetLocale' | 'known' | 'knownTarget' | 'blockFields'
> & {
  /** The entry before its source changed, in all locales. */
  before: Doc
}

/**
 * What to save in the target locale so that it follows a change of the source that is not one of
 * words: the order of paragraphs and rows, levels of headings, blocks without words, and what links
 * and blocks lead to, where the translation had that from the source. Only the fields at the top
 * that change, as `applyTranslations` gives them. Nothing to follow: `{}`.
 *
 * @param args.known What is on record of the entry from before the change.
 */
export function followSource(args: FollowArgs): Doc {
  const { fields, doc, before, sourceLocale, targetLocale, known, knownTarget, blockFields } = args
  const { value, changed } = walkFields(
    fields,
    { source: doc, target: doc, before, isLocalised: false, isNew: false, isKept: false },
    { id: '', path: '', labels: [] },
    {
      ...{ sourceLocale, targetLocale, known, knownTarget: knownTarget ?? [] },
      ...{ isKnown: false, isFollowing: true },
      blockFields: blockFields ?? (() => undefined),
      visit: () => undefined,
      extra: () => undefined,
    },
  )
  return Object.fromEntries(changed.map((name) => [name, value[name]]))
}
