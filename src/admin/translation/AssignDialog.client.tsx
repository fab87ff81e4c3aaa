'use client'

import { type FormEvent, useState } from 'react'

import type { Dashboard } from '../../translation/api/types.js'
import { LabelledDay } from '../dates/LabelledDay.client.js'
import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { LocaleChoice } from './LocaleChoice.client.js'
import { useReading } from './useDashboard.client.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  /** Of the entries. */
  keys: readonly string[]
  locales: Dashboard['locales']
  /** The locale to begin with. */
  first: string
  workspace: Workspace
  onAssigned: (count: number) => void
  onClose: () => void
}

type People = { people: { id: string | number; name: string }[] }

/** Says who is to translate entries into a language, and by which day. */
export function AssignDialog({ keys, locales, first, workspace, onAssigned, onClose }: Props) {
  const { say, ask, whyNot } = workspace
  const [locale, setLocale] = useState(first)
  const [owner, setOwner] = useState('')
  const [due, setDue] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const asked = `/translation/people?locale=${encodeURIComponent(locale)}`
  const { reading } = useReading<People>(asked, workspace)
  // Those of another language must not be chosen while these are read.
  const people = reading.isLoading ? [] : (reading.body?.people ?? [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    // As the server has named them, a number where its ids are numbers.
    const person = people.find(({ id }) => String(id) === owner)?.id ?? null
    const data = { keys, locale, owner: person, due: due || null }
    const answer = await ask<{ assigned: number }>('/translation/assign', { method: 'POST', data })
    setBusy(false)
    if (answer.ok) onAssigned(answer.body.assigned)
    else setProblem(whyNot(answer))
  }
  const choose = (chosen: string) => {
    setLocale(chosen)
    setOwner('')
  }
  return (
    <Dialog title={say.count('room.assign.title', keys.length)} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <LocaleChoice {...{ locale, locales, workspace }} onChoose={choose} />
        <label>
          {say('room.assign.owner')}
          <select value={owner} onChange={({ target }) => setOwner(target.value)}>
            <option value="">{say('room.assign.nobody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={String(id)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <LabelledDay label={say('room.assign.due')} value={due} onChange={setDue} />
        <DialogActions
          cancel={workspace.say('room.cancel')}
          action={say('room.assign.action')}
          problem={problem ?? reading.failure}
          isDisabled={isBusy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
