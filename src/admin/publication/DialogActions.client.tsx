'use client'

import { Button } from '@payloadcms/ui'

type Props = {
  /** On the button that leads out. */
  cancel: string
  /** On the button that does it. */
  action: string
  /** Why it could not be done; absent: it cannot fail. */
  problem?: string | null
  /** Of the problem, for the fields that it describes. */
  problemId?: string
  isDisabled?: boolean
  onCancel: () => void
  /** Absent: the button submits the form. */
  onAction?: () => void
}

/** The end of a window: what went wrong, the way out, and the button that does it. */
export function DialogActions(props: Props) {
  const { cancel, action, problem, problemId, isDisabled = false, onCancel, onAction } = props
  return (
    <>
      {problem !== undefined && (
        <p role="alert" id={problemId} className="stories-dialog__problem">
          {problem}
        </p>
      )}
      <div className="stories-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          {cancel}
        </Button>
        <Button
          margin={false}
          disabled={isDisabled}
          {...(onAction ? { onClick: onAction } : { type: 'submit' })}
        >
          {action}
        </Button>
      </div>
    </>
  )
}
