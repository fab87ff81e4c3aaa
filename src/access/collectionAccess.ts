import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import type { Settings } from '../options.js'
import { callerOf, isEditor, roleOf } from './roles.js'

type CollectionAccess = NonNullable<CollectionConfig['access']>

const nobody = () => false

/** Uploads that entries show: people and clients with the scope `preview` read, editors write. */
export function uploadAccess(settings: Settings): CollectionAccess {
  const editors = ifEditor(settings)
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: editors,
    // Bytes leave by Payload's own file route, which the delivery endpoint calls for the public
    // after it has checked that a visible edition shows the file.
    read: ({ req, isReadingStaticFile }) => {
      const { role, scopes } = callerOf(req.user, settings)
      if (role !== null) return role !== 'apiClient' || scopes.includes('preview')
      return isReadingStaticFile === true && req.context.deliveryFile === true
    },
    update: editors,
    delete: editors,
    readVersions: nobody,
    unlock: nobody,
  }
}

/** Consents, their evidence file included: editors and administrators, nobody else. */
export function consentAccess(settings: Settings): CollectionAccess {
  const editors = ifEditor(settings)
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: editors,
    read: editors,
    update: editors,
    delete: editors,
    readVersions: nobody,
    unlock: nobody,
  }
}

/** Accounts of people: administrators manage them, each person reads and edits their own. */
export function userAccess(settings: Settings): CollectionAccess {
  const admins = ifAdmin(settings)
  const adminsOrSelf: Access = ({ req }) => {
    const { user } = req
    if (roleOf(user, settings) === 'admin') return true
    if (user?.collection !== settings.slugs.users) return false
    return { id: { equals: user.id } }
  }
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: admins,
    read: adminsOrSelf,
    update: adminsOrSelf,
    delete: admins,
    readVersions: nobody,
    unlock: admins,
  }
}

/** API clients: administrators only; a client reads nothing of itself here and never the admin. */
export function apiClientAccess(settings: Settings): CollectionAccess {
  const admins = ifAdmin(settings)
  return {
    admin: nobody,
    create: admins,
    read: admins,
    update: admins,
    delete: admins,
    readVersions: nobody,
    unlock: nobody,
  }
}

export function ifEditor(settings: Settings): (args: { req: PayloadRequest }) => boolean {
  return ({ req }) => isEditor(roleOf(req.user, settings))
}

export function ifAdmin(settings: Settings): (args: { req: PayloadRequest }) => boolean {
  return ({ req }) => roleOf(req.user, settings) === 'admin'
}

/** Somebody with a role, who may enter the admin; API clients may not. */
export function isPerson(req: PayloadRequest, settings: Settings): boolean {
  const role = roleOf(req.user, settings)
  return role !== null && role !== 'apiClient'
}
