import type { Field } from 'payload'

import { ifMay } from '../access/collectionAccess.js'
import { BASES } from '../consent/state.js'
import type { Settings } from '../entries/settings.js'
import { adminText, labelled } from '../i18n/adminText.js'

/**
 * The basis of the linked consent, to see and to filter lists by. Nothing is stored; only users who
 * may read consents have it. None where consents are off.
 */
export function basisField(settings: Settings): Field[] {
  if (settings.off.has('consents')) return []
  return [
    {
      name: 'basis',
      type: 'select',
      virtual: 'consent.basis',
      options: BASES.map((value) => ({ value, label: adminText(`basis.${value}`) })),
      access: { read: ifMay(settings, 'consents', 'manage') },
      ...labelled('consents.basis', { readOnly: true, disableBulkEdit: true, description: '' }),
    },
  ]
}
