import type { DateField } from 'payload'

import { type LabelKey, labelled, message } from '../i18n/adminText.js'
import { alsoCheck, type CheckOptions } from './alsoCheck.js'
import { isCalendarDate } from './checks/calendarDate.js'

type DayOptions = {
  label: LabelKey
  admin?: DateField['admin']
  /** A further check; the value is a date that exists. */
  check?: (value: unknown, options: CheckOptions) => string | true
}

/** A calendar day. */
export function dayField(name: string, { label, admin, check }: DayOptions): DateField {
  const date = { pickerAppearance: 'dayOnly' as const }
  return {
    name,
    type: 'date',
    ...labelled(label, { date, ...admin }),
    validate: alsoCheck('date', (value, options) => {
      if (value === null || value === undefined || value === '') return true
      if (!isCalendarDate(value)) return message(options.req, 'check.date')
      return check ? check(value, options) : true
    }),
  }
}
