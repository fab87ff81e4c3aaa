'use client'

import { Button, useAuth, useField, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { asObject, asText } from '../../entries/read.js'
import { formTexts } from '../forms/formTexts.js'
import { useApi } from '../useApi.client.js'
import { ConsentDialog } from './ConsentDialog.client.js'
import type { ConsentFacts } from './consentFacts.js'

type Props = {
  /** Slug of the consents. */
  collection: string
}

/** A website is what the entry is for; all else the person must have agreed to. */
const START = { statement: '', channels: ['website'], grantedOn: '' }
const NAME = 'attribution.name'
const LEVEL = 'attribution.identityLevel'
const COUNTRY = 'attribution.country'

/**
 * Below the consent of a testimonial: records a new one on the spot, and takes over the person's
 * name and country where the entry has none yet.
 */
export function ConsentHelp({ collection }: Props) {
  const { i18n } = useTranslation()
  const { permissions } = useAuth()
  const say = formTexts(i18n.language)
  const { value, setValue } = useField<number | string | null>({ path: 'consent' })
  const name = useFormFields(([fields]) => asText(fields[NAME]?.value) ?? '')
  const identityLevel = useFormFields(([fields]) => asText(fields[LEVEL]?.value) ?? 'fullName')
  const country = useFormFields(([fields]) => asText(fields[COUNTRY]?.value) ?? '')
  const [isOpen, setOpen] = useState(false)
  const [given, setGiven] = useState<Partial<ConsentFacts>>({})
  const facts: ConsentFacts = { ...START, name, identityLevel, country, ...given }
  const take = useTakeOver()
  useChosen({ collection, value, take })
  const mayCreate = Boolean(permissions?.collections?.[collection]?.create)
  if (!mayCreate || value) return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(true)}>
        {say('forms.consent.record')}
      </Button>
      {isOpen && (
        <ConsentDialog
          collection={collection}
          facts={facts}
          onChange={(change) => setGiven((now) => ({ ...now, ...change }))}
          onClose={() => setOpen(false)}
          onSaved={(id) => {
            setOpen(false)
            setGiven({})
            setValue(id)
            take(facts)
          }}
        />
      )}
    </div>
  )
}

type Person = { name: string; identityLevel: string; country: string }

/**
 * Fills in the name of the person, and how much of it may be shown, where there is no name; the
 * country where there is none.
 */
function useTakeOver(): (person: Person) => void {
  const { dispatchFields, getField, setModified } = useForm()
  return ({ name, identityLevel, country }) => {
    const isEmpty = (path: string) => asText(getField(path)?.value) === null
    const isNew = isEmpty(NAME) && name !== ''
    const taken = {
      ...(isNew && { [NAME]: name }),
      ...(isNew && identityLevel && { [LEVEL]: identityLevel }),
      ...(isEmpty(COUNTRY) && country && { [COUNTRY]: country }),
    }
    for (const [path, value] of Object.entries(taken))
      dispatchFields({ type: 'UPDATE', path, value })
    if (Object.keys(taken).length > 0) setModified(true)
  }
}

type Chosen = { collection: string; value: unknown; take: (person: Person) => void }

/** Reads a consent that is chosen, not the one that the form was opened with. */
function useChosen({ collection, value, take }: Chosen): void {
  const { ask } = useApi()
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  const last = useRef(value)
  useEffect(() => {
    if (value === last.current) return
    last.current = value
    if (typeof value !== 'number' && typeof value !== 'string') return
    void ask(`/${collection}/${value}?depth=0`).then((answer) => {
      if (!answer.ok) return
      const consent = asObject(answer.body)
      const person = asObject(consent.person)
      latest.current({
        name: asText(person.name) ?? '',
        country: asText(person.country) ?? '',
        identityLevel: asText(consent.identityLevel) ?? '',
      })
    })
  }, [ask, collection, value])
}
