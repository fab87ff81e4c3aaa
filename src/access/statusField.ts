import type { Field } from 'payload'

import { text } from '../i18n/text.js'
import type { Settings } from '../options.js'
import { callerOf, isEditor, mayPublishLocale, mayWriteLocale } from './roles.js'

/**
 * Access on Payload's own `_status`, which merges with this field: whoever may not publish a
 * locale can only leave it, or a new draft of it, as a draft.
 */
export function statusField(settings: Settings): Field {
  return {
    name: '_status',
    type: 'select',
    // Payload labels every field before it merges its own with this one.
    label: text('entry.status.label'),
    access: {
      create: ({ req }) => isEditor(callerOf(req.user, settings).role),
      update: ({ req, siblingData }) => {
        const caller = callerOf(req.user, settings)
        if (mayPublishLocale(caller, req.locale)) return true
        return mayWriteLocale(caller, req.locale) && siblingData?._status === 'draft'
      },
    },
    // Payload would copy the status of every locale, and so publish the copy.
    hooks: { beforeDuplicate: [() => 'draft'] },
  } as Field // without options: those given here would replace Payload's own
}
