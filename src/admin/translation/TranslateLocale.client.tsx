'use client'

import { Button } from '@payloadcms/ui'

import type { FormatChoices } from '../../translation/formats/types.js'
import { chunksOf } from './chunksOf.js'
import { DeskDialogs } from './DeskDialogs.client.js'
import { ExtraTexts } from './ExtraTexts.client.js'
import { LocaleTabs } from './LocaleTabs.client.js'
import { SegmentGroup } from './SegmentGroup.client.js'
import { workable } from './shownItems.js'
import { TranslateHeader } from './TranslateHeader.client.js'
import { useCommands } from './useCommands.client.js'
import { type Desk, useDesk } from './useDesk.client.js'
import { useLeaveGuard } from './useLeaveGuard.client.js'

type Props = {
  collection: string
  id: string
  locale: string
  files: FormatChoices
  onLocale: (locale: string) => void
}

/** An entry in one target locale: its segments, of which one is open. */
export function TranslateLocale({ collection, id, locale, files, onLocale }: Props) {
  const desk = useDesk({ collection, id, locale, files })
  const { state, workspace, notice } = desk
  const { say } = workspace
  useCommands(desk)
  const isUnsaved = state.items.some((item) => workable(item).isUnsaved)
  useLeaveGuard(isUnsaved, say('room.leave'))
  const choose = (chosen: string) => {
    if (!isUnsaved || window.confirm(say('room.leave'))) onLocale(chosen)
  }
  return (
    <>
      <LocaleTabs desk={desk} onLocale={choose} />
      <p role="status" className="stories-notice">
        {notice}
      </p>
      {state.failure !== null && (
        <div role="alert" className="stories-bad">
          <p>{say('room.loadFailed', { why: state.failure })}</p>
          <Button size="small" buttonStyle="secondary" onClick={() => void desk.reload()}>
            {say('room.retry')}
          </Button>
        </div>
      )}
      {state.entry === null && state.failure === null && <p>{say('room.loading')}</p>}
      <TranslateHeader desk={desk} />
      <ExtraTexts desk={desk} />
      {state.entry && <Segments desk={desk} />}
      <DeskDialogs desk={desk} />
    </>
  )
}

/** How many segments are one group. */
const GROUP = 20

/**
 * In groups of the whole list, whatever the filter shows: a segment that is typed in never changes
 * its group, or it would lose the cursor.
 */
function Segments({ desk }: { desk: Desk }) {
  const { shown, state, locale, go, labelOf } = desk
  const { say } = desk.workspace
  if (state.items.length === 0) return <p>{say('room.noSegments')}</p>
  const isShown = new Set(shown)
  return (
    <>
      <h2 className="stories-hidden">{say('room.segmentsOf')}</h2>
      <div role="list" className="stories-segments">
        {chunksOf(state.items, GROUP).map((group, at) => {
          const items = group.filter((item) => isShown.has(item))
          if (items.length === 0) return null
          const isOpen = items.some(({ view }) => view.id === state.active)
          return (
            <SegmentGroup
              key={at}
              items={items}
              labels={items.map(({ view }) => labelOf(view))}
              sourceLocale={state.entry?.sourceLocale}
              desk={isOpen ? desk : null}
              common={{ say, locale, go }}
            />
          )
        })}
      </div>
    </>
  )
}
