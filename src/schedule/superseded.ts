import type { StoredSchedule } from './types.js'

/** The live entry as far as its schedules go. */
export type EntryState = {
  isGone: boolean
  /** Codes of the locales that are published. */
  published: readonly string[]
}

/**
 * The waiting schedules of an entry that mean nothing any more: those of an entry that is gone or in the
 * trash, a publication of a locale that has just been published by hand, and an end of what is
 * not published and does not wait to be.
 *
 * An unpublication by hand leaves the end of a publication that still waits: the two belong
 * together, and without its end the text would be public for longer than anybody asked.
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
