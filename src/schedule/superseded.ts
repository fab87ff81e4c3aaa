import type { StoredSchedule } from './types.js'

/** The live entry as far as its schedules go. */
export type EntryState = {
  isGone: boolean
  /** Codes of the locales that are published. */
  published: readonly string[]
}

/**
 * The pending schedules of an entry that are superseded: those of an entry that is deleted or in
 * the trash, the publication of a locale that was just published by hand, and the unpublication of
 * a locale that is neither published nor scheduled for publication.
 *
 * A manual unpublication keeps the end of a pending publication: the two belong together, and
 * without its end the text would be public for longer than requested.
 *
 * @param justPublished The locale that this save published, if any.
 */
export function superseded<T extends Pick<StoredSchedule, 'locale' | 'action' | 'at'>>(
  waiting: readonly T[],
  { isGone, published, justPublished }: EntryState & { justPublished: string | null },
): T[] {
  if (isGone) return [...waiting]
  const isOver = ({ locale, action }: T) => action === 'publish' && locale === justPublished
  const left = waiting.filter((one) => !isOver(one))
  const isEndOfNothing = (end: T) =>
    end.action === 'unpublish' &&
    !published.includes(end.locale) &&
    !left.some(({ locale, action, at }) => {
      return locale === end.locale && action === 'publish' && at < end.at
    })
  return waiting.filter((one) => isOver(one) || isEndOfNothing(one))
}
