'use client'

import { type ComponentProps, useId } from 'react'

import { DayInput } from './DayInput.client.js'

type Props = Omit<ComponentProps<typeof DayInput>, 'id'> & { label: string }

/** A day with its name, in a dialog. */
export function LabelledDay({ label, ...input }: Props) {
  const id = useId()
  return (
    <div className="stories-day-labelled">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} {...input} />
    </div>
  )
}
