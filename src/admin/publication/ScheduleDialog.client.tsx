'use client'

import { useFormModified, useLocale } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import type { LocalePublication } from '../../publication/state/publicationOf.js'
import { LabelledDay } from '../dates/LabelledDay.client.js'
import { Dialog } from './Dialog.client.js'
import { DialogActions } from './DialogActions.client.js'
import { schedulable } from './offersOf.js'
import type { Plan } from './usePanelActions.client.js'
import { useSay } from './useSay.client.js'
import { ownTimeZone, timeZones } from './when.js'

type Props = {
  locale: LocalePublication
  /** Gives why not, or null when it is scheduled. */
  onSchedule: (plan: Plan) => Promise<string | null>
  onClose: () => void
}

/** Asks for the action, date, time and time zone of a schedule. */
export function ScheduleDialog({ locale, onSchedule, onClose }: Props) {
  const { say, nameOf } = useSay()
  const { code } = useLocale()
  const isModified = useFormModified()
  const errorId = useId()
  const actions = schedulable(locale)
  const [action, setAction] = useState<Plan['action']>(actions[0] ?? 'publish')
  const [day, setDay] = useState('')
  const [hour, setHour] = useState('09:00')
  const [zone, setZone] = useState(() => shownZone(ownTimeZone()))
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (day === '' || hour === '') return setProblem(say('panel.schedule.incomplete'))
    const timeZone = timeZones().find(
      (one) => shownZone(one).toLowerCase() === zone.trim().toLowerCase(),
    )
    if (!timeZone) return setProblem(say('panel.schedule.noZone', { given: zone }))
    const refusal = await onSchedule({
      locale: locale.code,
      action,
      at: `${day}T${hour}`,
      timeZone,
    })
    if (refusal === null) onClose()
    else setProblem(refusal)
  }
  const title = say('panel.schedule.title', { language: nameOf(locale.code) })
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend>{say('panel.schedule.what')}</legend>
          {actions.map((one) => (
            <label key={one}>
              <input type="radio" checked={action === one} onChange={() => setAction(one)} />
              {say(`panel.${one}.action`)}
            </label>
          ))}
        </fieldset>
        <div className="stories-dialog__row">
          <LabelledDay
            label={say('panel.schedule.date')}
            isRequired
            value={day}
            describedBy={problem ? errorId : undefined}
            onChange={setDay}
          />
          <label>
            {say('panel.schedule.time')}
            <input
              type="time"
              required
              value={hour}
              onChange={({ target }) => setHour(target.value)}
            />
          </label>
        </div>
        <ZoneInput value={zone} onChange={setZone} />
        {action === 'publish' && <p>{say('panel.schedule.hint')}</p>}
        {action === 'publish' && isModified && code === locale.code && (
          <p>{say('panel.schedule.unsaved')}</p>
        )}
        <DialogActions
          cancel={say('panel.dialog.cancel')}
          action={say('panel.schedule.save')}
          problem={problem}
          problemId={errorId}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}

/** A zone is found by any part of its name, of which there are hundreds. */
function ZoneInput({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const { say } = useSay()
  const id = useId()
  const [zones] = useState(timeZones)
  return (
    <label>
      {say('panel.schedule.timeZone')}
      <input
        type="text"
        list={id}
        required
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        // A list shows only what fits the text; the old zone must not be all there is.
        onFocus={({ target }) => target.select()}
      />
      <datalist id={id}>
        {zones.map((zone) => (
          <option key={zone} value={shownZone(zone)} />
        ))}
      </datalist>
    </label>
  )
}

/** `America/Mexico_City` as people type it. */
function shownZone(zone: string): string {
  return zone.replaceAll('_', ' ')
}
