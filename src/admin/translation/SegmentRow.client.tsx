'use client'

import { isUnsaved } from './isUnsaved.js'
import { MarkedText } from './MarkedText.client.js'
import { OriginMark } from './OriginMark.client.js'
import { originText } from './originText.js'
import { StateMark } from './StateMark.client.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** A segment that is not open, in a few lines; it opens when it is clicked or entered. */
export function SegmentRow({ item, desk }: { item: Item; desk: Desk }) {
  const { view, text } = item
  const { say } = desk.workspace
  const state = [say(`room.state.${view.state}`), originText(item, say)].filter(Boolean).join(', ')
  const errors = item.findings.filter(({ severity }) => severity !== 'info').length
  return (
    <li className="stories-segment">
      <button
        type="button"
        className="stories-segment__open"
        onClick={() => desk.go(view.id)}
        // Read as one line; the texts themselves are read in the open segment.
        aria-label={say('room.open', { label: desk.labelOf(view), state })}
      >
        <span className="stories-segment__head">
          <span className="stories-segment__label">{desk.labelOf(view)}</span>
          {errors > 0 && (
            <span className="stories-warning">{say.count('room.findings', errors)}</span>
          )}
          {view.comments.length > 0 && (
            <span className="stories-quiet">
              {say.count('room.comments', view.comments.length)}
            </span>
          )}
          <OriginMark item={item} desk={desk} />
          <SaveMark item={item} desk={desk} />
          <StateMark state={view.state} say={say} />
        </span>
        <span className="stories-segment__sides">
          <span className="stories-segment__line" lang={desk.state.entry?.sourceLocale}>
            <MarkedText marked={view.source} codes={view.codes} />
          </span>
          <span className="stories-segment__line" lang={desk.locale}>
            {text === '' ? (
              <span className="stories-quiet">{say('room.empty')}</span>
            ) : (
              <MarkedText marked={text} codes={view.codes} />
            )}
          </span>
        </span>
      </button>
      {item.conflict && <p className="stories-warning">{say('room.conflict.short')}</p>}
      {item.failure && <p className="stories-bad">{say('room.notSaved', { why: item.failure })}</p>}
    </li>
  )
}

/** The saving state of an unsaved text. */
export function SaveMark({ item, desk }: { item: Item; desk: Desk }) {
  const { say } = desk.workspace
  if (item.sent !== null) return <span className="stories-quiet">{say('room.saving')}</span>
  if (!isUnsaved(item)) return null
  return <span className="stories-warning">{say('room.unsaved')}</span>
}
