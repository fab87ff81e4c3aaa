import type { Field, PayloadRequest } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { adminLabel } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { may } from './may.js'
import { callerOf } from './roles.js'

/**
 * Access on Payload's own `_status`, which merges with this field. Users who cannot publish a
 * locale can only keep it a draft.
 */
export function statusField(settings: Settings, collection: EntryKey): Field {
  return {
    name: '_status',
    type: 'select',
    // Payload labels every field before it merges its own with this one.
    label: adminLabel('entry.status.label'),
    access: {
      create: ({ req }) => mayPublish({ req, settings, collection }),
      update: ({ req, siblingData }) =>
        siblingData?._status === 'draft' || mayPublish({ req, settings, collection }),
    },
    // Payload would copy the status of every locale, and so publish the copy.
    hooks: { beforeDuplicate: [() => 'draft'] },
  } as Field // without options: those given here would replace Payload's own
}

function mayPublish(args: {
  req: PayloadRequest
  settings: Settings
  collection: EntryKey
}): boolean {
  const { req, settings, collection } = args
  const caller = callerOf(req.user, settings)
  // Without a locale it would be asked for all of them; nothing is published so.
  if (!req.locale) return false
  return may({ caller, collection, action: 'publish', locale: req.locale, settings })
}
