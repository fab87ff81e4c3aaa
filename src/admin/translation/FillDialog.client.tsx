'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import type { DraftsReport } from '../../translation/api/types.js'
import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { isBlank } from './isUnsaved.js'
import type { Desk } from './useDesk.client.js'

type Props = { desk: Desk; onClose: () => void }

/** Asks before drafts are filled in, and lists the segments that stay empty, with reasons. */
export function FillDialog({ desk, onClose }: Props) {
  const { say, whyNot } = desk.workspace
  const machine = desk.state.entry?.machine ?? null
  const [isMemory, setMemory] = useState(true)
  const [isMachine, setMachine] = useState(machine !== null)
  const [problem, setProblem] = useState<string | null>(null)
  const [report, setReport] = useState<DraftsReport | null>(null)
  const [isBusy, setBusy] = useState(false)
  const missing = desk.state.items.filter(isBlank).length
  const fill = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await desk.fill({ memory: isMemory, machine: isMachine })
    setBusy(false)
    if (!answer.ok) return setProblem(whyNot(answer))
    const isAll = answer.body.outcomes.every(({ outcome }) => outcome !== 'refused')
    if (isAll) onClose()
    else setReport(answer.body)
  }
  return (
    <Dialog title={say('room.fill.title')} onClose={onClose}>
      {report ? (
        <LeftOut report={report} desk={desk} onClose={onClose} />
      ) : (
        <form onSubmit={(event) => void fill(event)}>
          <p>{say.count('room.fill.text', missing)}</p>
          <Choice label={say('room.fill.memory')} value={isMemory} onChoose={setMemory} />
          {machine !== null && (
            <Choice
              label={say('room.fill.machine', { name: machine })}
              value={isMachine}
              onChoose={setMachine}
            />
          )}
          <DialogActions
            cancel={desk.workspace.say('room.cancel')}
            action={say('room.fill.action')}
            problem={problem}
            isDisabled={isBusy || missing === 0 || !(isMemory || isMachine)}
            onCancel={onClose}
          />
        </form>
      )}
    </Dialog>
  )
}

type ChoiceProps = { label: string; value: boolean; onChoose: (value: boolean) => void }

function Choice({ label, value, onChoose }: ChoiceProps) {
  return (
    <label className="stories-check">
      <input type="checkbox" checked={value} onChange={({ target }) => onChoose(target.checked)} />
      {label}
    </label>
  )
}

/** The segments that nothing was filled in for, each with its reason. */
function LeftOut({ report, desk, onClose }: Props & { report: DraftsReport }) {
  const { say } = desk.workspace
  const refused = report.outcomes.filter(({ outcome }) => outcome === 'refused')
  const labelOf = (id: string) => {
    const item = desk.state.items.find(({ view }) => view.id === id)
    return item && desk.labelOf(item.view)
  }
  return (
    <>
      <p role="status">{say.count('room.fill.done', report.drafted)}</p>
      <p>{say.count('room.fill.left', refused.length)}</p>
      <ul>
        {refused.map(({ id, message }) => (
          <li key={id}>
            <b>{labelOf(id) ?? id}</b> {message}
          </li>
        ))}
      </ul>
      <div className="stories-dialog__actions">
        <Button margin={false} onClick={onClose}>
          {say('room.close')}
        </Button>
      </div>
    </>
  )
}
