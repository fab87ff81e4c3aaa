import type { AccessArgs, CollectionConfig, PayloadRequest } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { isPerson } from './collectionAccess.js'
import { createRule, deleteRule, updateRule } from './entryRules.js'
import { may } from './may.js'
import { callerOf } from './roles.js'

type Data = { _status?: unknown; deletedAt?: unknown; sourceLocale?: unknown }

/**
 * Who may do what with the entries of a collection. `req.locale` decides the language of a write;
 * no role writes several languages at once (`locale=all`). Moving to the trash asks `delete`, with
 * the data.
 *
 * What is published is read by the delivery API: an entry as it is stored holds more, such as the
 * name of somebody who is shown without one. So reading here takes the right to read drafts.
 */
export function entryAccess(
  settings: Settings,
  collection: EntryKey,
): NonNullable<CollectionConfig['access']> {
  const callerIn = (req: PayloadRequest) => callerOf(req.user, settings)
  const question = ({ req, data }: AccessArgs<Data>) => ({
    caller: callerIn(req),
    collection,
    settings,
    locale: req.locale,
    data,
  })
  const reads = (req: PayloadRequest) =>
    may({ caller: callerIn(req), collection, action: 'readDraft', settings })
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: (args: AccessArgs<Data>) => createRule(question(args)),
    read: ({ req }) => {
      if (!reads(req)) return false
      // The trash, as versions are, is for people.
      return isPerson(req, settings) || { deletedAt: { exists: false } }
    },
    update: (args: AccessArgs<Data>) => updateRule(question(args)),
    delete: (args: AccessArgs<Data>) => deleteRule(question(args)),
    readVersions: ({ req }) => isPerson(req, settings) && reads(req),
    unlock: () => false,
  }
}
