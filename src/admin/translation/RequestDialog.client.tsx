'use client'

import { type FormEvent, useState } from 'react'

import type { Dashboard, RequestReport } from '../../translation/api/types.js'
import { LabelledDay } from '../dates/LabelledDay.client.js'
import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { chunksOf } from './chunksOf.js'
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

/** Entries of one request where drafts are filled in: a machine takes its time. */
const AT_ONCE = 5

/** Requests translations from any translator of the language. */
export function RequestDialog({ keys, locales, first, workspace, onDone, onClose }: Props) {
  const { say, ask, whyNot } = workspace
  const [locale, setLocale] = useState(first)
  const [due, setDue] = useState('')
  const [note, setNote] = useState('')
  const [isFilled, setFilled] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [lines, setLines] = useState<readonly Line[] | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const entries: RequestReport['entries'][number][] = []
    for (const some of chunksOf(keys, isFilled ? AT_ONCE : keys.length)) {
      setProgress(entries.length)
      const data = { keys: some, locale, due: due || null, note: note || null, fill: isFilled }
      const answer = await ask<RequestReport>('/translation/request', { method: 'POST', data })
      if (!answer.ok) {
        setProblem(whyNot(answer))
        break
      }
      entries.push(...answer.body.entries)
    }
    setProgress(null)
    onDone()
    if (entries.length > 0) setLines(entries.map((entry) => lineOf(entry, workspace)))
  }
  const title = say.count('room.request.title', keys.length)
  if (lines) return <WorkReport {...{ title, lines, problem, workspace, onClose }} />
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <p>{say('room.request.text')}</p>
        <LocaleChoice {...{ locale, locales, workspace }} onChoose={setLocale} />
        <LabelledDay label={say('room.assign.due')} value={due} onChange={setDue} />
        <label>
          {say('room.request.note')}
          <textarea
            className="stories-field"
            rows={2}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <label className="stories-check">
          <input
            type="checkbox"
            checked={isFilled}
            onChange={({ target }) => setFilled(target.checked)}
          />
          {say('room.request.fill')}
        </label>
        <p role="status">
          {progress !== null && say('room.request.progress', { done: progress, all: keys.length })}
        </p>
        <DialogActions
          cancel={workspace.say('room.cancel')}
          action={say('room.request.action')}
          problem={problem}
          isDisabled={progress !== null}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}

function lineOf(entry: RequestReport['entries'][number], { say }: Workspace): Line {
  const { key, outcome, drafted, message } = entry
  const filled = drafted > 0 ? say.count('room.fill.done', drafted) : ''
  return { key, said: [say(`room.request.${outcome}`), filled, message].filter(Boolean).join(' ') }
}
