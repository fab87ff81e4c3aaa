import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of changes to editions, one for each entry that an operation touched. Each
 * server reads from it what others have changed. Rows are of use for minutes.
 */
export function changes(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.changes,
    labels: {
      singular: {
        en: 'Change of editions',
        fr: 'Changement d’éditions',
        es: 'Cambio de ediciones',
      },
      plural: {
        en: 'Changes of editions',
        fr: 'Changements d’éditions',
        es: 'Cambios de ediciones',
      },
    },
    admin: { hidden: true },
    timestamps: false,
    fields: [
      { name: 'type', type: 'text', required: true },
      // Public id of the entry; empty: some entries of the type.
      { name: 'uid', type: 'text' },
      // When it was written, RFC 3339.
      { name: 'at', type: 'text', required: true, index: true },
    ],
  })
}
