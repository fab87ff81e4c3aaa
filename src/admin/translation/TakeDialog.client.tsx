'use client'

import { type FormEvent, useState } from 'react'

import type { Dashboard, TakeReport } from '../../translation/api/types.js'
import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { LocaleChoice } from './LocaleChoice.client.js'
import type { Workspace } from './useWorkspace.client.js'
import { type Line, WorkReport } from './WorkReport.client.js'

type Props = {
  /** Of the entries. */
  keys: readonly string[]
  locales: Dashboard['locales']
  /** The locale to begin with. */
  first: string
  workspace: Workspace
  onDone: () => void
  onClose: () => void
}

/** Takes requested translations. */
export function TakeDialog({ keys, locales, first, workspace, onDone, onClose }: Props) {
  const { say, ask, whyNot } = workspace
  const [locale, setLocale] = useState(first)
  const [problem, setProblem] = useState<string | null>(null)
  const [lines, setLines] = useState<readonly Line[] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const data = { keys, locale }
    const answer = await ask<TakeReport>('/translation/take', { method: 'POST', data })
    setBusy(false)
    if (!answer.ok) return setProblem(whyNot(answer))
    onDone()
    const { entries } = answer.body
    setLines(entries.map(({ key, outcome }) => ({ key, said: say(`room.take.${outcome}`) })))
  }
  const title = say.count('room.take.title', keys.length)
  if (lines) return <WorkReport {...{ title, lines, problem, workspace, onClose }} />
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <p>{say('room.take.text')}</p>
        <LocaleChoice {...{ locale, locales, workspace }} onChoose={setLocale} />
        <DialogActions
          cancel={workspace.say('room.cancel')}
          action={say('room.take.action')}
          problem={problem}
          isDisabled={isBusy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
