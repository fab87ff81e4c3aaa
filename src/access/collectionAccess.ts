import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import { operationContext } from '../entries/operationContext.js'
import type { CollectionKey, UploadKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { may, reachOf } from './may.js'
import type { Action, Area } from './rights.js'
import { callerOf, roleOf } from './roles.js'

type CollectionAccess = NonNullable<CollectionConfig['access']>
type Request = { req: PayloadRequest }

const nobody = () => false

/** Uploads that entries show. Bytes leave by Payload's own file route, for the public too. */
export function uploadAccess(settings: Settings, collection: UploadKey): CollectionAccess {
  const reads = ifMay(settings, collection, 'readDraft')
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: ifMay(settings, collection, 'create'),
    read: ({ req }) => reads({ req }) || deliveredUpload(req),
    update: ifMay(settings, collection, 'editShared'),
    delete: ifMay(settings, collection, 'delete'),
    readVersions: nobody,
    unlock: nobody,
  }
}

/**
 * The delivery endpoint calls that route after it has checked that a visible edition shows the
 * file. Storage plugins then look the upload up once more, which must find that one alone.
 */
function deliveredUpload(req: PayloadRequest): Where | false {
  const { delivered } = operationContext(req)
  return delivered === undefined ? false : { uid: { equals: delivered.uid } }
}

/** Consents, their evidence file included. */
export function consentAccess(settings: Settings): CollectionAccess {
  const managers = ifMay(settings, 'consents', 'manage')
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: managers,
    read: managers,
    update: managers,
    delete: managers,
    readVersions: nobody,
    unlock: nobody,
  }
}

/** Accounts of people: some manage all, some read and edit their own. */
export function userAccess(settings: Settings): CollectionAccess {
  const managers = ifMay(settings, 'users', 'manage')
  const managersOrSelf: Access = ({ req }) => {
    if (managers({ req })) return true
    const caller = callerOf(req.user, settings)
    const own = may({ caller, collection: 'users', action: 'manage', own: true, settings })
    // An account of another collection may have the same id.
    if (!own || req.user?.collection !== settings.slugs.users) return false
    return { id: { equals: req.user.id } }
  }
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: managers,
    read: managersOrSelf,
    update: managersOrSelf,
    delete: managers,
    readVersions: nobody,
    unlock: managers,
  }
}

/** API clients: a client reads nothing of itself here and never the admin. */
export function apiClientAccess(settings: Settings): CollectionAccess {
  const managers = ifMay(settings, 'apiClients', 'manage')
  return {
    admin: nobody,
    create: managers,
    read: managers,
    update: managers,
    delete: managers,
    readVersions: nobody,
    unlock: nobody,
  }
}

/** An access rule for a right that is not per locale. */
export function ifMay(
  settings: Settings,
  collection: CollectionKey | Area,
  action: Action,
): (args: Request) => boolean {
  return ({ req }) => may({ caller: callerOf(req.user, settings), collection, action, settings })
}

/** Access to the admin, for accounts with a role; API clients have none. */
export function isPerson(req: PayloadRequest, settings: Settings): boolean {
  const role = roleOf(req.user, settings)
  return role !== null && role !== 'apiClient'
}

/** Hides a collection in the admin's menu from users who can see nothing in it. */
export function hiddenFrom(settings: Settings, collection: CollectionKey | 'system') {
  return ({ user }: { user: unknown }): boolean => {
    // The admin passes the signed-in account, under another type.
    const caller = callerOf(user as PayloadRequest['user'], settings)
    return (['readDraft', 'manage'] as const).every(
      (action) => reachOf({ caller, collection, action, settings }) === 'none',
    )
  }
}
