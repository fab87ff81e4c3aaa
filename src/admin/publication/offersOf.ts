import type { LocalePublication } from '../../publication/state/publicationOf.js'

/** Which buttons a language has in the panel. */
export type Offers = { publish: boolean; unpublish: boolean; schedule: boolean }

type Standing = Pick<LocalePublication, 'state' | 'publishedAt' | 'may'>

/** The actions that the user can take in a language and that would change something. */
export function offersOf(
  { state, publishedAt, may }: Standing,
  { isModified }: { isModified: boolean },
): Offers {
  const hasText = state !== 'excluded' && (state !== 'none' || isModified)
  const isPending = state !== 'published' || isModified
  return {
    publish: may.publish && hasText && isPending,
    unpublish: may.unpublish && publishedAt !== null,
    schedule: schedulable({ state, publishedAt, may }).length > 0,
  }
}

/**
 * What may be scheduled in a language and would change something at its time; publishing first. A
 * draft that waits for its publication may be given an end, too.
 */
export function schedulable({ state, publishedAt, may }: Standing): ('publish' | 'unpublish')[] {
  if (!may.schedule || state === 'none' || state === 'excluded') return []
  const hasEnd = publishedAt !== null || state === 'scheduled'
  return [
    ...(may.publish && state !== 'published' ? (['publish'] as const) : []),
    ...(may.unpublish && hasEnd ? (['unpublish'] as const) : []),
  ]
}
