import type { Access, AccessArgs, CollectionConfig, PayloadRequest, Where } from 'payload'

import type { Settings } from '../options.js'
import { isPerson } from './collectionAccess.js'
import {
  type Caller,
  callerOf,
  isBoundToLocales,
  isEditor,
  mayPublishLocale,
  mayWriteLocale,
} from './roles.js'

type Data = { _status?: unknown; deletedAt?: unknown }

const nobody = () => false

/**
 * Who may do what with entries. `req.locale` decides the language of a write; no role writes
 * several languages at once (`locale=all`). Moving to the trash asks `delete`, with the data.
 */
export function entryAccess(settings: Settings): NonNullable<CollectionConfig['access']> {
  const caller = (req: PayloadRequest) => callerOf(req.user, settings)
  const people = ({ req }: { req: PayloadRequest }) => isPerson(req, settings)
  const editorsInLocale: Access = ({ req }) => {
    const who = caller(req)
    return isEditor(who.role) && mayWriteLocale(who, req.locale)
  }
  return {
    admin: people,
    create: editorsInLocale,
    read: ({ req }) => mayRead(caller(req)),
    update: ({ req, data }: AccessArgs<Data>) => mayUpdate(caller(req), req, data),
    delete: ({ req }) => isEditor(caller(req).role),
    readVersions: people,
    unlock: nobody,
  }
}

/**
 * What is published is read by the delivery API: an entry as it is stored holds more, such as the
 * name of somebody who is shown without one. So of API clients only those that may see drafts
 * read entries here.
 */
function mayRead({ role, scopes }: Caller): boolean | Where {
  if (role !== 'apiClient') return role !== null
  return scopes.includes('preview') && { deletedAt: { exists: false } }
}

function mayUpdate(caller: Caller, req: PayloadRequest, data?: Data): boolean | Where {
  if (!mayWriteLocale(caller, req.locale)) return false
  if (!isBoundToLocales(caller.role)) return true
  // Payload lets `_status` through a constraint on the document, so the data itself is asked.
  if (data?._status === 'published' && !mayPublishLocale(caller, req.locale)) return false
  if (data?.deletedAt) return false
  // What lies in the trash is brought back by editors only.
  return { deletedAt: { exists: false } }
}
