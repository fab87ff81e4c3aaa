import type { HistoryEvent } from '../../audit/history/types.js'

/** Edits that follow each other within this time are one, milliseconds. */
const TOGETHER = 10 * 60_000

/**
 * Events as people think of them, newest first: edits of one person in one language that follow
 * each other closely are one, with the fields of all. Pure.
 */
export function groupEvents(events: readonly HistoryEvent[]): HistoryEvent[] {
  const groups: HistoryEvent[] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last && isOneWith(last, event)) {
      groups[groups.length - 1] = {
        ...last,
        fields: [...new Set([...last.fields, ...event.fields])],
      }
    } else groups.push(event)
  }
  return groups
}

function isOneWith(later: HistoryEvent, earlier: HistoryEvent): boolean {
  return (
    later.action === 'edit' &&
    earlier.action === 'edit' &&
    later.by === earlier.by &&
    later.locale === earlier.locale &&
    Date.parse(later.at) - Date.parse(earlier.at) < TOGETHER
  )
}
