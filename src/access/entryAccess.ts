import type { AccessArgs, CollectionConfig, PayloadRequest } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { isPerson } from './collectionAccess.js'
import { createRule, deleteRule, updateRule } from './entryRules.js'
import { may } from './may.js'
import { callerOf } from './roles.js'

type Data = { _status?: unknown; deletedAt?: unknown; sourceLocale?: unknown }

/**
 * Access functions for an entry collection. `req.locale` decides the language of a write; no role
 * writes several languages at once (`locale=all`). Moving to the trash asks `delete`, with the
 * data.
 *
 * Published content is read through the delivery API, because a stored entry contains more, such as
 * the name of an anonymous person. So reading here requires the right to read drafts.
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
      // Only users can read the trash and versions.
      return isPerson(req, settings) || { deletedAt: { exists: false } }
    },
    update: (args: AccessArgs<Data>) => updateRule(question(args)),
    delete: (args: AccessArgs<Data>) => deleteRule(question(args)),
    readVersions: ({ req }) => isPerson(req, settings) && reads(req),
    unlock: () => false,
  }
}
