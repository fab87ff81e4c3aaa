import type { Field } from 'payload'

import { signOf, type Doc, type WalkContext } from './walkContext.js'
import { walkFields } from './walkFields.js'

/** All texts of a row or block in one locale, by which it is found again. */
export function wordsIn(fields: readonly Field[], doc: Doc, context: WalkContext): string {
  const words: string[] = []
  const { sourceLocale, targetLocale, isKnown, blockFields } = context
  walkFields(
    fields,
    { source: doc, target: {}, isLocalised: true, isNew: true, isKept: false },
    { id: '', path: '', labels: [] },
    {
      ...{ sourceLocale, targetLocale, isKnown, blockFields },
      known: [],
      knownTarget: [],
      visit: ({ source }) => {
        words.push(signOf(source.text))
        return undefined
      },
      extra: () => undefined,
    },
  )
  return words.join('\n')
}
