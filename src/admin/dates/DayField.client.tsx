'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

import { DayInput } from './DayInput.client.js'
import { MomentInput } from './MomentInput.client.js'
import { isDay, toDayValue, toMomentValue } from './toValue.js'

type Inputs = { id: string; value: string; onChange: (value: string) => void; isDisabled: boolean }

/** A calendar day in a form: a `date` field that knows no time. */
export const DayField = withCondition((props: DateFieldClientProps) => (
  <Frame {...props}>
    {({ value, onChange, ...more }) => (
      <DayInput
        {...more}
        value={toDayValue(value)}
        // Noon of UTC is the same day nearly everywhere, where somebody reads it as a moment.
        onChange={(day) => onChange(isDay(day) ? `${day}T12:00:00.000Z` : day)}
      />
    )}
  </Frame>
))

/** A day and its hour in a form, on the clocks of the browser. */
export const MomentField = withCondition((props: DateFieldClientProps) => (
  <Frame {...props}>
    {({ value, ...more }) => <MomentInput {...more} value={toMomentValue(value)} />}
  </Frame>
))

type FrameProps = DateFieldClientProps & { children: (inputs: Inputs) => ReactNode }

/** What every field of a form has around its inputs, as Payload draws it. */
function Frame({ field, path: given, readOnly, children }: FrameProps) {
  const { admin, label, localized, required } = field
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const { AfterInput, BeforeInput, Description, Error: ErrorShown, Label } = customComponents ?? {}
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type stories-day-field${showError ? ' error' : ''}`}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel label={label} localized={localized} path={path} required={required} />
        }
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={ErrorShown}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        {children({
          id,
          value: typeof value === 'string' ? value : '',
          onChange: (next) => setValue(next === '' ? null : next),
          isDisabled: Boolean(readOnly || disabled),
        })}
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}
