import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

import { asObject } from '../entries/read.js'
import { labelled, message } from '../i18n/adminText.js'
import { alsoCheckText } from './alsoCheck.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The public id: a UUID made at creation, or given there, and never changed afterwards. */
export function uidField(): TextField {
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
    access: { update: () => false },
    hooks: {
      beforeChange: [
        ({ operation, data, originalDoc }) =>
          operation === 'create' ? ensureUid(data ?? {}) : asObject(originalDoc).uid,
      ],
      beforeDuplicate: [() => randomUUID()],
    },
    validate: alsoCheckText(
      'text',
      (value, { req }) => UUID.test(value) || message(req, 'check.uid'),
    ),
  }
}

/** The public id of what is being saved, made here if it has none yet. */
export function ensureUid(doc: Record<string, unknown>): string {
  const given = typeof doc.uid === 'string' ? doc.uid.trim().toLowerCase() : ''
  const uid = given || randomUUID()
  doc.uid = uid
  return uid
}
