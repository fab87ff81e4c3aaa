import type { CollectionConfig, PayloadRequest } from 'payload'

import type { Settings } from '../entries/settings.js'
import { ifMay, isPerson } from './collectionAccess.js'
import { may, reachOf } from './may.js'
import { callerOf } from './roles.js'

const nobody = () => false

/** Users who can read drafts can read terms; users who can edit shared fields can write them. */
export function glossaryAccess(settings: Settings): NonNullable<CollectionConfig['access']> {
  const write = mayWriteAids(settings)
  return {
    admin: ({ req }) => isPerson(req, settings),
    create: write,
    read: mayReadAids(settings),
    update: write,
    delete: write,
    readVersions: nobody,
    unlock: nobody,
  }
}

/**
 * Whether the caller can read the glossary and the memory, which contain draft texts. Programs
 * cannot.
 */
export function mayReadAids(settings: Settings) {
  const reads = ifMay(settings, 'entries', 'readDraft')
  return ({ req }: { req: PayloadRequest }): boolean => isPerson(req, settings) && reads({ req })
}

/** Whether the caller can change the glossary and the memory. */
export function mayWriteAids(settings: Settings) {
  const reads = mayReadAids(settings)
  return ({ req }: { req: PayloadRequest }): boolean => {
    const caller = callerOf(req.user, settings)
    return reads({ req }) && may({ caller, collection: 'entries', action: 'editShared', settings })
  }
}

/** Hides the glossary in the menu from users who cannot read it. */
export function hidesGlossary(settings: Settings) {
  return ({ user }: { user: unknown }): boolean => {
    // The admin passes the signed-in account, under another type.
    const caller = callerOf(user as PayloadRequest['user'], settings)
    return reachOf({ caller, collection: 'entries', action: 'readDraft', settings }) !== 'all'
  }
}
