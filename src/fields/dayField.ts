import type { DateField } from 'payload'

import { adminComponent } from '../entries/adminComponent.js'
import { type LabelKey, labelled, message } from '../i18n/adminText.js'
import { alsoCheck, type CheckOptions } from './alsoCheck.js'
import { isCalendarDate } from './checks/calendarDate.js'

type DayOptions = {
  label: LabelKey
  required?: boolean
  /** A check of documents without it. */
  checkMissing?: (options: CheckOptions) => string | true
  admin?: DateField['admin']
  /** A further check; the value is a date that exists. */
  check?: (value: unknown, options: CheckOptions) => string | true
}

/** A calendar day. */
export function dayField(name: string, options: DayOptions): DateField {
  return dateField(name, 'Day', options)
}

/** A day and its hour. */
export function momentField(name: string, options: DayOptions): DateField {
  return dateField(name, 'Moment', options)
}

function dateField(
  name: string,
  kind: 'Day' | 'Moment',
  { label, required = false, checkMissing, admin, check }: DayOptions,
): DateField {
  const component = (place: 'Field' | 'Cell') => adminComponent(`${kind}${place}`)
  return {
    name,
    type: 'date',
    required,
    ...labelled(label, {
      date: { pickerAppearance: kind === 'Day' ? 'dayOnly' : 'dayAndTime' },
      // Payload's picker reads and writes days as the United States do, and leaves their year out.
      components: { Field: component('Field'), Cell: component('Cell') },
      ...admin,
    } satisfies DateField['admin']),
    validate: alsoCheck('date', (value, options) => {
      if (value === null || value === undefined || value === '')
        return checkMissing ? checkMissing(options) : true
      if (!isCalendarDate(value)) return message(options.req, 'check.date')
      return check ? check(value, options) : true
    }),
  }
}
