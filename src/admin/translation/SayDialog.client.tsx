'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useRef, useState } from 'react'

import { Dialog } from '../publication/Dialog.client.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  workspace: Workspace
  title: string
  text: string
  /** Of the field. */
  label: string
  /** On the button. */
  action: string
  /** Nothing happens without a text. */
  isNeeded?: boolean
  /** Gives why it failed, or null when it is done. */
  onSay: (text: string) => Promise<string | null>
  onClose: () => void
}

/** A window that asks for some words before something is done. */
export function SayDialog(props: Props) {
  const { workspace, title, text, label, action, isNeeded = false, onSay, onClose } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const problemId = useId()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isNeeded && !words.trim()) {
      field.current?.focus()
      return setProblem(workspace.say('room.sayWhy'))
    }
    setBusy(true)
    setProblem(await onSay(words).finally(() => setBusy(false)))
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <label>
          {label}
          <textarea
            ref={field}
            className="stories-field"
            rows={3}
            autoFocus
            required={isNeeded}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <p role="alert" id={problemId} className="stories-dialog__problem">
          {problem}
        </p>
        <div className="stories-dialog__actions">
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {workspace.say('room.cancel')}
          </Button>
          <Button type="submit" margin={false} disabled={isBusy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
