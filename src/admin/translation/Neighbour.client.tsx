'use client'

import { MarkedText } from './MarkedText.client.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** The source of the segment before or after the open one, whatever the filter shows. */
export function Neighbour({ by, item, desk }: { by: 1 | -1; item: Item; desk: Desk }) {
  const { items, entry } = desk.state
  const { say } = desk.workspace
  const other = items[items.indexOf(item) + by]
  if (!other) return null
  return (
    <p className="stories-segment__near stories-quiet" lang={entry?.sourceLocale}>
      <span className="stories-hidden">{say(by === 1 ? 'room.next' : 'room.before')} </span>
      <MarkedText marked={other.view.source} codes={other.view.codes} />
    </p>
  )
}
