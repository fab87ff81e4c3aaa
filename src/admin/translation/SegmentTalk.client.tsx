'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useState } from 'react'

import { timeOf } from '../publication/when.js'
import { MarkedText } from './MarkedText.client.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** The comments on a segment and its earlier translations. */
export function SegmentTalk({ item, desk }: { item: Item; desk: Desk }) {
  const { comments, history } = item.view
  const { say } = desk.workspace
  return (
    <div className="stories-talk">
      <details open={comments.length > 0}>
        <summary>{say.count('room.comments', comments.length)}</summary>
        <ul>
          {comments.map(({ at, by, text }) => (
            <li key={`${at}${text}`}>
              <p className="stories-quiet">
                <Who at={at} by={by} desk={desk} />
              </p>
              <p className="stories-text">{text}</p>
            </li>
          ))}
        </ul>
        <NewComment item={item} desk={desk} />
      </details>
      {history.length > 0 && (
        <details>
          <summary>{say.count('room.history', history.length)}</summary>
          <ul>
            {history.map((past, index) => (
              <Past key={index} {...{ past, item, desk }} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Who({ at, by, desk }: { at: string; by: string | null; desk: Desk }) {
  const { language, say } = desk.workspace
  return `${by ?? say('room.system')} · ${timeOf(at, language)}`
}

type PastView = Item['view']['history'][number]

function Past({ past, item, desk }: { past: PastView; item: Item; desk: Desk }) {
  const { say } = desk.workspace
  const { id, codes, source } = item.view
  return (
    <li>
      <p className="stories-quiet">
        <Who at={past.at} by={past.by} desk={desk} />
      </p>
      {past.source !== source && (
        <p className="stories-text stories-quiet">
          <MarkedText marked={past.source} codes={codes} />
        </p>
      )}
      <p className="stories-text" lang={desk.locale}>
        <MarkedText marked={past.target} codes={codes} />
      </p>
      {desk.may.edit && past.target !== item.text && (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => desk.writing.replace(id, past.target)}
        >
          {say('room.restore')}
        </Button>
      )}
    </li>
  )
}

function NewComment({ item, desk }: { item: Item; desk: Desk }) {
  const { say } = desk.workspace
  const [text, setText] = useState('')
  const fieldId = useId()
  const add = async () => {
    // It stays in its field until it is saved.
    if (text.trim() && (await desk.save([item.view.id], { comment: text }))) setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // Elsewhere in the segment it saves and goes on.
    event.preventDefault()
    void add()
  }
  return (
    <div className="stories-comment">
      <label htmlFor={fieldId}>{say('room.comment.new')}</label>
      <textarea
        id={fieldId}
        className="stories-field"
        rows={2}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={!text.trim()}
        onClick={() => void add()}
      >
        {say('room.comment.add')}
      </Button>
    </div>
  )
}
