import type { CollectionConfig } from 'payload'

import { ifMay } from '../access/collectionAccess.js'
import type { Settings } from '../entries/settings.js'

const nobody = () => false

/** The audit log is written by nobody, and read by those who may manage it. */
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

/** Who may read and export the log. */
export function mayReadAudit(settings: Settings) {
  return ifMay(settings, 'auditEvents', 'manage')
}
