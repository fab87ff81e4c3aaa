import type { Field } from 'payload'

import { asObject } from '../entries/read.js'
import { labelled, message } from '../i18n/adminText.js'
import type { CheckOptions } from './alsoCheck.js'
import { dayOf } from './checks/calendarDate.js'
import { dayField } from './dayField.js'

/** From one day to another; either may be open. */
export function periodField(): Field {
  return {
    name: 'period',
    type: 'group',
    ...labelled('keyResults.period'),
    fields: [{ type: 'row', fields: [periodDate('start'), periodDate('end')] }],
  }
}

function periodDate(name: 'start' | 'end'): Field {
  return dayField(name, {
    label: `keyResults.period.${name}`,
    admin: { width: '50%' },
    ...(name === 'end' ? { check: afterStart } : {}),
  })
}

function afterStart(value: unknown, { req, siblingData }: CheckOptions): string | true {
  const [from, to] = [dayOf(asObject(siblingData).start), dayOf(value)]
  return from === null || to === null || from <= to || message(req, 'check.periodOrder')
}
