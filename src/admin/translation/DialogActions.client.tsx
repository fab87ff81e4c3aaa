'use client'

import { Button } from '@payloadcms/ui'

import type { Workspace } from './useWorkspace.client.js'

type Props = {
  workspace: Workspace
  /** On the button that submits the form. */
  action: string
  /** Why it could not be done. */
  problem: string | null
  isDisabled: boolean
  onCancel: () => void
}

/** The end of a form in a window: what went wrong, the way out, and the button that does it. */
export function DialogActions({ workspace, action, problem, isDisabled, onCancel }: Props) {
  return (
    <>
      <p role="alert" className="stories-dialog__problem">
        {problem}
      </p>
      <div className="stories-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          {workspace.say('room.cancel')}
        </Button>
        <Button type="submit" margin={false} disabled={isDisabled}>
          {action}
        </Button>
      </div>
    </>
  )
}
