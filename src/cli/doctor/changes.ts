import { inLocale, isPublished } from './read.js'
import type { Answer, Inside, State } from './types.js'

type Seen = { before: State; after: State; answer: Answer } & Inside

/** Judges an attack by a field that it must not have changed, in any locale, live or drafted. */
export function changesOf(...fields: string[]) {
  return ({ before, after, answer }: Seen): string | null => {
    const changed = (['live', 'latest'] as const).flatMap((which) =>
      fields
        .filter((field) => told(before[which]?.[field]) !== told(after[which]?.[field]))
        .map((field) => `${field} (${which}) is now ${told(after[which]?.[field])}`),
    )
    return changed.length > 0 ? `Answered ${answer.status}: ${changed.join('; ')}.` : null
  }
}

/** As `changesOf`, in the source locale only. */
export function changesInSource(field: string) {
  return ({ before, after, answer, world }: Seen): string | null => {
    const { source } = world.locales
    const is = (state: State, which: 'live' | 'latest') =>
      told(inLocale(state[which], field, source))
    const changed = (['live', 'latest'] as const).filter(
      (which) => is(before, which) !== is(after, which),
    )
    return changed.length > 0
      ? `Answered ${answer.status}: ${field} in ${source} is now ${is(after, changed[0] ?? 'live')}.`
      : null
  }
}

/** Judges an attack by which locales are published after it. */
export function publicationChanged({ before, after, answer, world }: Seen): string | null {
  const { source, own } = world.locales
  const changed = [source, own].filter(
    (locale) => isPublished(before, locale) !== isPublished(after, locale),
  )
  return changed.length > 0
    ? `Answered ${answer.status}: ${changed
        .map((locale) => `${locale} is ${isPublished(after, locale) ? '' : 'no longer '}published`)
        .join(', ')}.`
    : null
}

/** Judges an attack by what is live: texts, and which locales are published. */
export function liveChanged(seen: Seen): string | null {
  const live = ({ live: doc }: State) => ({ live: doc, latest: null })
  const { before, after } = seen
  const texts = changesOf('title', 'summary', 'number')
  return publicationChanged(seen) ?? texts({ ...seen, before: live(before), after: live(after) })
}

/** Judges an attack by whether the document is still there, and not in the trash. */
export function gone({ before, after, answer }: Seen): string | null {
  const { live } = after
  if (!before.live) return null
  if (!live) return `Answered ${answer.status}: it is permanently deleted.`
  return live.deletedAt ? `Answered ${answer.status}: it is in the trash.` : null
}

function told(value: unknown): string {
  return JSON.stringify(value ?? null)
}
