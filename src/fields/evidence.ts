import type { Field } from 'payload'

import { labelled, adminText } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { alsoCheck } from './alsoCheck.js'
import { relation } from './relation.js'
import { wholeNumber } from './wholeNumber.js'

/** Documents, and the page in each, that support a key result; none where documents are off. */
export function evidenceField(settings: Settings): Field[] {
  const document = relation(settings, 'documents', {
    name: 'document',
    label: 'keyResults.evidence.document',
    required: true,
    admin: { width: '75%' },
  })
  if (document.length === 0) return []
  return [
    {
      name: 'evidence',
      type: 'array',
      labels: {
        singular: adminText('keyResults.evidence.singular'),
        plural: adminText('keyResults.evidence.plural'),
      },
      ...labelled('keyResults.evidence'),
      fields: [
        {
          type: 'row',
          fields: [
            ...document,
            {
              name: 'page',
              type: 'number',
              min: 1,
              validate: alsoCheck('number', wholeNumber),
              ...labelled('keyResults.evidence.page', { width: '25%' }),
            },
          ],
        },
      ],
    },
  ]
}
