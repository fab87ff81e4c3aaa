import type { TextField } from 'payload'

import { record } from '../entries/read.js'
import { labelled } from '../i18n/text.js'
import { timeOf } from '../entries/findLatest.js'

/**
 * Which revision of the entry was read: the moment of its last save, RFC 3339. It is stored
 * nowhere. Whoever sends it back with a save is told when others have changed the same fields
 * meanwhile (`refuseStale`); whoever leaves it out saves whatever is there.
 */
export function revisionField(): TextField {
  return {
    name: 'revision',
    type: 'text',
    virtual: true,
    ...labelled('entry.revision', {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    }),
    hooks: {
      afterRead: [({ siblingData }) => timeOf(record(siblingData).updatedAt) || null],
    },
  }
}
