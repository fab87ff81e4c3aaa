import type { TextField } from 'payload'

import { type LabelKey, labelled, message } from '../i18n/adminText.js'
import { alsoCheckText } from './alsoCheck.js'
import { isWebAddress } from './checks/webAddress.js'

/** An absolute http or https address. */
export function webAddressField(name: string, label: LabelKey): TextField {
  return {
    name,
    type: 'text',
    ...labelled(label, { placeholder: 'https://' }),
    validate: alsoCheckText(
      'text',
      (value, { req }) => isWebAddress(value) || message(req, 'check.webAddress'),
    ),
  }
}
