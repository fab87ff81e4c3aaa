'use client'

import { Button } from '@payloadcms/ui'

import { hasMovedCode } from './hasMovedCode.js'
import { isBlank, isUnsaved } from './isUnsaved.js'
import type { WorkspaceTextKey } from './workspaceText.js'
import type { Command } from './shortcuts.js'
import type { Item } from './translateState.js'
import { performOn } from './useCommands.client.js'
import type { Desk } from './useDesk.client.js'

type Offer = { key: WorkspaceTextKey; does: Command; isMain?: boolean }

/** The actions for the open segment; each also has a keyboard shortcut. */
export function SegmentActions({ item, desk }: { item: Item; desk: Desk }) {
  const { may, workspace } = desk
  const offers: Offer[] = [
    ...(may.edit && desk.state.entry?.machine && isBlank(item) ? MACHINE : []),
    ...(may.edit ? EDIT : []),
    ...(may.submit ? SUBMIT : []),
    ...(may.approve ? APPROVE : []),
    ...(may.approve && item.view.state === 'inReview' ? REJECT : []),
  ]
  const isFitting = item.view.state === 'stale' && !isUnsaved(item) && may.edit
  return (
    <div className="stories-segment__actions">
      {offers.map(({ key, does, isMain }) => (
        <Button
          key={key}
          size="small"
          margin={false}
          buttonStyle={isMain ? 'primary' : 'secondary'}
          onClick={() => performOn(desk, does)}
        >
          {workspace.say(key)}
        </Button>
      ))}
      {isFitting && hasMovedCode(item.view) && (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          onClick={() => void desk.save([item.view.id], { codes: 'source' })}
        >
          {workspace.say('room.code.take')}
        </Button>
      )}
      {isFitting && (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          onClick={() => void desk.save([item.view.id], { fits: true })}
        >
          {workspace.say('room.action.fits')}
        </Button>
      )}
    </div>
  )
}

const MACHINE: Offer[] = [{ key: 'room.action.machine', does: { does: 'draftByMachine' } }]
const EDIT: Offer[] = [
  { key: 'room.action.copySource', does: { does: 'copySource' } },
  { key: 'room.action.draft', does: { does: 'draftAndNext' } },
]
const SUBMIT: Offer[] = [{ key: 'room.action.submit', does: { does: 'submitAndNext' } }]
const APPROVE: Offer[] = [
  { key: 'room.action.approve', does: { does: 'approveAndNext' }, isMain: true },
]
const REJECT: Offer[] = [{ key: 'room.action.reject', does: { does: 'reject' } }]
