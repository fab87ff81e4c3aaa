'use client'

import { useState } from 'react'

import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { allFor } from './saveOf.js'
import type { Desk } from './useDesk.client.js'

type Props = { desk: Desk; judgement: 'inReview' | 'approved'; onClose: () => void }

/** Asks before everything that is written is handed on or approved. */
export function AllDialog({ desk, judgement, onClose }: Props) {
  const { say } = desk.workspace
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const items = allFor(desk.state.items, judgement)
  const kind = judgement === 'inReview' ? 'submitAll' : 'approveAll'
  const left = desk.state.items.filter(({ view }) => view.state !== judgement).length - items.length
  const confirm = async () => {
    setBusy(true)
    const ids = items.map(({ view }) => view.id)
    const isSaved = await desk.save(ids, { judgement }).finally(() => setBusy(false))
    if (isSaved) onClose()
    else setProblem(say('room.allFailed'))
  }
  return (
    <Dialog title={say(`room.${kind}.title`)} onClose={onClose}>
      <p>{say.count(`room.${kind}.text`, items.length)}</p>
      {left > 0 && <p>{say('room.allLeft')}</p>}
      <DialogActions
        cancel={say('room.cancel')}
        action={say(`room.${kind}.action`)}
        problem={problem}
        isDisabled={isBusy || items.length === 0}
        onCancel={onClose}
        onAction={() => void confirm()}
      />
    </Dialog>
  )
}
