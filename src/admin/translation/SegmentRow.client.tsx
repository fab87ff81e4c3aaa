'use client'

import { memo } from 'react'

import { isUnsaved } from './isUnsaved.js'
import { MarkedText } from './MarkedText.client.js'
import { OriginMark } from './OriginMark.client.js'
import { originText } from './originText.js'
import { StateMark } from './StateMark.client.js'
import type { Item } from './translateState.js'
import type { WorkspaceSay } from './workspaceText.js'

type Props = {
  item: Item
  label: string
  sourceLocale: string | undefined
  locale: string
  say: WorkspaceSay
  onOpen: (id: string) => void
}

/**
 * A segment that is not open, in a few lines; it opens when it is clicked or entered. It is drawn
 * again only when it changes itself: an entry may have hundreds of them.
 */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { item, label, sourceLocale, locale, say, onOpen } = props
  const { view, text } = item
  const state = [say(`room.state.${view.state}`), originText(item, say)].filter(Boolean).join(', ')
  const errors = item.findings.filter(({ severity }) => severity !== 'info').length
  return (
    <div role="listitem" className="stories-segment">
      <button
        type="button"
        className="stories-segment__open"
        onClick={() => onOpen(view.id)}
        // Read as one line; the texts themselves are read in the open segment.
        aria-label={say('room.open', { label, state })}
      >
        <span className="stories-segment__head">
          <span className="stories-segment__label">{label}</span>
          {errors > 0 && (
            <span className="stories-warning">{say.count('room.findings', errors)}</span>
          )}
          {view.comments.length > 0 && (
            <span className="stories-quiet">
              {say.count('room.comments', view.comments.length)}
            </span>
          )}
          <OriginMark item={item} say={say} />
          <SaveMark item={item} say={say} />
          <StateMark state={view.state} say={say} />
        </span>
        <span className="stories-segment__sides">
          <span className="stories-segment__line" lang={sourceLocale}>
            <MarkedText marked={view.source} codes={view.codes} />
          </span>
          <span className="stories-segment__line" lang={locale}>
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
    </div>
  )
})

/** The saving state of an unsaved text. */
export function SaveMark({ item, say }: { item: Item; say: WorkspaceSay }) {
  if (item.sent !== null) return <span className="stories-quiet">{say('room.saving')}</span>
  if (!isUnsaved(item)) return null
  return <span className="stories-warning">{say('room.unsaved')}</span>
}
