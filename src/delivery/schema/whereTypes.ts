import type { EntryKey } from '../../entries/slugs.js'
import { type FilterName, WHERE_FIELDS } from '../where/whereFields.js'
import type { WhereArg } from '../where/readWhere.js'
import type { Base } from './builder.js'
import { type WhereRef, filterTypes } from './filterTypes.js'

type Lists = 'Programme' | 'Theme' | 'Story' | 'Testimonial' | 'KeyResult' | 'Document'

/** The `where` of each list: its own fields, then `and`, `or` and `not`. */
export function whereTypes(parts: Base): Record<Lists, WhereRef> {
  const filters = filterTypes(parts)
  const of = (type: EntryKey, name: string) => whereType(parts, { type, name, filters })
  return {
    Programme: of('programmes', 'Programme'),
    Theme: of('themes', 'Theme'),
    Story: of('stories', 'Story'),
    Testimonial: of('testimonials', 'Testimonial'),
    KeyResult: of('keyResults', 'KeyResult'),
    Document: of('documents', 'Document'),
  }
}

function whereType(
  { builder }: Base,
  { type, name, filters }: { type: EntryKey; name: string; filters: Record<FilterName, WhereRef> },
): WhereRef {
  const ref = builder.inputRef<WhereArg>(`${name}Where`)
  return ref.implement({
    description: 'Conditions on the entries of a list. All that are given must hold; null is none.',
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(WHERE_FIELDS[type]).map(([field, { filter, description }]) => [
          field,
          t.field({ type: filters[filter], description }),
        ]),
      ),
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({
        type: [ref],
        description: 'At least one of these holds; an empty list never does.',
      }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
    }),
  })
}
