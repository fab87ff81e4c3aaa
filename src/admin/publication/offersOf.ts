import type { LocalePublication } from '../../publication/state/publicationOf.js'

/** Which buttons a language has in the panel. */
export type Offers = { publish: boolean; unpublish: boolean; schedule: boolean }

type Standing = Pick<LocalePublication, 'state' | 'publishedAt' | 'may'>

/** What the person may do in a language and what would change something there. */
export function offersOf(
  { state, publishedAt, may }: Standing,
  { isModified }: { isModified: boolean },
): Offers {
  const hasText = state !== 'none' || isModified
  const isPending = state !== 'published' || isModified
  return {
    publish: may.publish && hasText && isPending,
    unpublish: may.unpublish && publishedAt !== null,
    schedule: may.schedule && state !== 'none',
  }
}
