import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'

import { labelled } from '../i18n/text.js'

/** The public id: a UUID made at creation, or given there, and never changed afterwards. */
export function uidField(): Field {
  return {
    name: 'uid',
    type: 'text',
    unique: true,
    index: true,
    ...labelled('entry.uid', {
      position: 'sidebar' as const,
      readOnly: true,
      disableBulkEdit: true,
      condition: (data: { uid?: unknown }) => Boolean(data.uid),
    }),
    hooks: {
      beforeChange: [
        ({ operation, value, originalDoc }) =>
          operation === 'create' ? (value ?? randomUUID()) : (originalDoc?.uid ?? value),
      ],
      beforeDuplicate: [() => randomUUID()],
    },
  }
}
