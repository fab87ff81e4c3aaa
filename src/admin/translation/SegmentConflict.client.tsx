'use client'

import { Button } from '@payloadcms/ui'

import { changedWords } from '../publication/changedWords.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/**
 * Another user's text of a segment beside one's own, to choose from; neither is lost until then.
 */
export function SegmentConflict({ item, desk }: { item: Item; desk: Desk }) {
  const { conflict, text, view } = item
  const { say } = desk.workspace
  if (!conflict) return null
  const theirs = conflict.target ?? ''
  const take = (side: 'theirs' | 'mine') => {
    desk.dispatch({ type: 'resolved', id: view.id, take: side })
    void desk.save([view.id]).then((isSaved) => {
      // What else has changed of the segment comes with a new reading.
      if (isSaved) void desk.reload()
    })
    desk.go(view.id)
  }
  return (
    <div className="stories-clash" role="alert">
      <p>{say('room.conflict.text')}</p>
      <div className="stories-clash__sides">
        <div>
          <b>{say('room.conflict.theirs')}</b>
          <Compared text={theirs} other={text} empty={say('room.conflict.empty')} />
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => take('theirs')}
          >
            {say('room.conflict.takeTheirs')}
          </Button>
        </div>
        <div>
          <b>{say('room.conflict.mine')}</b>
          <Compared text={text} other={theirs} empty={say('room.conflict.empty')} />
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => take('mine')}>
            {say('room.conflict.keepMine')}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Compared({ text, other, empty }: { text: string; other: string; empty: string }) {
  if (text === '') return <p className="stories-quiet">{empty}</p>
  return (
    <p className="stories-text">
      {changedWords(text, other).map(({ text: words, isChanged }, index) =>
        isChanged ? <mark key={index}>{words}</mark> : words,
      )}
    </p>
  )
}
