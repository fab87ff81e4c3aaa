'use client'

import { Button } from '@payloadcms/ui'

import { Dialog } from '../publication/Dialog.client.js'
import { AllDialog } from './AllDialog.client.js'
import { FillDialog } from './FillDialog.client.js'
import { ImportDialog } from './ImportDialog.client.js'
import { SayDialog } from './SayDialog.client.js'
import { SHORTCUTS } from './shortcuts.js'
import type { Desk } from './useDesk.client.js'

/** The window that is open above the translate view, if one is. */
export function DeskDialogs({ desk }: { desk: Desk }) {
  const { dialog, close, url, reload } = desk
  switch (dialog) {
    case null:
      return null
    case 'help':
      return <HelpDialog desk={desk} onClose={close} />
    case 'reject':
      return <RejectDialog desk={desk} onClose={close} />
    case 'submitAll':
      return <AllDialog desk={desk} judgement="inReview" onClose={close} />
    case 'approveAll':
      return <AllDialog desk={desk} judgement="approved" onClose={close} />
    case 'settle':
      return <SettleDialog desk={desk} onClose={close} />
    case 'fill':
      return <FillDialog desk={desk} onClose={close} />
    case 'import':
      return (
        <ImportDialog
          workspace={desk.workspace}
          url={`${url}/xliff`}
          accept={desk.files.accept}
          canPrefer
          onImported={() => void reload()}
          onClose={close}
        />
      )
  }
}

type Props = { desk: Desk; onClose: () => void }

function HelpDialog({ desk, onClose }: Props) {
  const { say } = desk.workspace
  return (
    <Dialog title={say('room.help.title')} onClose={onClose}>
      <dl className="stories-keys">
        {SHORTCUTS.map(([keys, name]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(`room.help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('room.help.codes')}</p>
      <div className="stories-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say('room.close')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Sends the open segment back, with the reason among its comments. */
function RejectDialog({ desk, onClose }: Props) {
  const { say } = desk.workspace
  const { active } = desk
  if (!active) return null
  const reject = async (comment: string) => {
    const isSaved = await desk.save([active.view.id], { judgement: 'draft', comment })
    if (!isSaved) return say('room.failed')
    onClose()
    return null
  }
  return (
    <SayDialog
      workspace={desk.workspace}
      title={say('room.reject.title')}
      text={desk.labelOf(active.view)}
      label={say('room.reject.why')}
      action={say('room.reject.action')}
      isNeeded
      onSay={reject}
      onClose={onClose}
    />
  )
}

/** An editor says that the changes of the source are nothing to translators, in any language. */
function SettleDialog({ desk, onClose }: Props) {
  const { say, ask, whyNot } = desk.workspace
  const { entry } = desk.state
  if (!entry) return null
  const settle = async (note: string) => {
    const path = `/${entry.collection}/${entry.id}/translation/settle`
    const data = note.trim() ? { note: note.trim() } : {}
    const answer = await ask<{ settled: number }>(path, { method: 'POST', data })
    if (!answer.ok) return whyNot(answer)
    await desk.reload()
    desk.announce(say.count('room.settle.done', answer.body.settled))
    onClose()
    return null
  }
  return (
    <SayDialog
      workspace={desk.workspace}
      title={say('room.settle.title')}
      text={say('room.settle.text')}
      label={say('room.settle.note')}
      action={say('room.settle.action')}
      onSay={settle}
      onClose={onClose}
    />
  )
}
