import type { TextField } from 'payload'

import { internal } from '../entries/internal.js'
import { asObject } from '../entries/read.js'
import { labelled } from '../i18n/adminText.js'
import { timeOf } from '../entries/findLatest.js'

/**
 * Which revision of the entry was read: the moment of its last save, RFC 3339. It is stored
 * nowhere. A save that sends it back is refused if others have changed the same fields
 * (`refuseStale`); a save without it is written as sent.
 */
export function revisionField(): TextField {
  return {
    name: 'revision',
    type: 'text',
    virtual: true,
    ...labelled('entry.revision', {
      ...internal(),
      disableListColumn: true,
      disableListFilter: true,
    }),
    hooks: {
      afterRead: [({ siblingData }) => timeOf(asObject(siblingData).updatedAt) || null],
    },
  }
}
