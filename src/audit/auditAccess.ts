import type { CollectionConfig } from 'payload'

import { ifMay } from '../access/collectionAccess.js'
import type { Settings } from '../entries/settings.js'

const nobody = () => false

/**
 * The audit log cannot be written through any API; users with the right to manage it can read it.
 */
export function auditAccess(settings: Settings): NonNullable<CollectionConfig['access']> {
  return {
    admin: nobody,
    create: nobody,
    read: mayReadAudit(settings),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  }
}

/** Whether the caller can read and export the log. */
export function mayReadAudit(settings: Settings) {
  return ifMay(settings, 'auditEvents', 'manage')
}
