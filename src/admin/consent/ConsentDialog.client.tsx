'use client'

import { useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { LabelledDay } from '../dates/LabelledDay.client.js'
import { isDay } from '../dates/toValue.js'
import { formTexts } from '../forms/formTexts.js'
import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { useApi } from '../useApi.client.js'
import { type ConsentFacts, consentOfFacts, missingFacts } from './consentFacts.js'
import { type ConsentField, useConsentFields } from './useConsentFields.client.js'

type Props = {
  /** Slug of the consents. */
  collection: string
  /** As far as they are given; the caller keeps them, so that a closed window has lost nothing. */
  facts: ConsentFacts
  onChange: (change: Partial<ConsentFacts>) => void
  onSaved: (id: number | string) => void
  onClose: () => void
}

const PATHS: Partial<Record<keyof ConsentFacts, string>> = {
  name: 'person.name',
  country: 'person.country',
}

/** Records a consent by the five facts that it needs, without leaving the entry. */
export function ConsentDialog({ collection, facts, onChange: set, onSaved, onClose }: Props) {
  const { i18n } = useTranslation()
  const say = formTexts(i18n.language)
  const fieldOf = useConsentFields(collection)
  const { ask } = useApi()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const labelOf = (name: keyof ConsentFacts) => fieldOf(PATHS[name] ?? name).label
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = missingFacts(facts).map(labelOf)
    if (missing.length === 0 && !isDay(facts.grantedOn)) missing.push(labelOf('grantedOn'))
    if (missing.length > 0)
      return setProblem(say('forms.consent.missing', { names: missing.join(', ') }))
    setBusy(true)
    const answer = await ask<{ doc: { id: number | string } }>(`/${collection}?depth=0`, {
      method: 'POST',
      data: consentOfFacts(facts),
    })
    setBusy(false)
    if (answer.ok) return onSaved(answer.body.doc.id)
    setProblem(answer.message || say('forms.consent.failed'))
  }
  return (
    <Dialog title={say('forms.consent.title')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <label>
          {labelOf('name')}
          <input value={facts.name} onChange={({ target }) => set({ name: target.value })} />
        </label>
        <Select
          field={fieldOf('person.country')}
          value={facts.country}
          mayBeEmpty
          onChange={(country) => set({ country })}
        />
        <label>
          {labelOf('statement')}
          <textarea
            rows={4}
            value={facts.statement}
            onChange={({ target }) => set({ statement: target.value })}
          />
        </label>
        <Choices {...{ facts, set, fieldOf }} />
        <LabelledDay
          label={labelOf('grantedOn')}
          value={facts.grantedOn}
          onChange={(grantedOn) => set({ grantedOn })}
        />
        <DialogActions
          cancel={say('forms.consent.cancel')}
          action={say('forms.consent.save')}
          problem={problem}
          isDisabled={isBusy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}

type ChoicesProps = {
  facts: ConsentFacts
  set: (change: Partial<ConsentFacts>) => void
  fieldOf: ReturnType<typeof useConsentFields>
}

function Choices({ facts, set, fieldOf }: ChoicesProps) {
  const [level, channels] = [fieldOf('identityLevel'), fieldOf('channels')]
  const toggle = (value: string) =>
    facts.channels.includes(value)
      ? facts.channels.filter((channel) => channel !== value)
      : [...facts.channels, value]
  return (
    <>
      <Select
        field={level}
        value={facts.identityLevel}
        onChange={(identityLevel) => set({ identityLevel })}
      />
      <fieldset>
        <legend>{channels.label}</legend>
        {channels.choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={facts.channels.includes(value)}
              onChange={() => set({ channels: toggle(value) })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </>
  )
}

type SelectProps = {
  field: ConsentField
  value: string
  mayBeEmpty?: boolean
  onChange: (value: string) => void
}

function Select({ field, value, mayBeEmpty = false, onChange }: SelectProps) {
  return (
    <label>
      {field.label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {mayBeEmpty && <option value="" />}
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
