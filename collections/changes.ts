import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of changes to editions, one or more for each entry that an operation touched.
 * Each server reads from it what others have changed, in minutes. Rows with a kind are also what the
 * feed tells (`src/feed`), and are kept for it.
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
      // Of the feed: `src/editions/changes.ts` says what each means.
      { name: 'position', type: 'number', index: true },
      { name: 'kind', type: 'text' },
      { name: 'ref', type: 'text' },
      { name: 'locale', type: 'text' },
      { name: 'slug', type: 'text' },
      { name: 'programme', type: 'text' },
      // Of a change that is about to be made: what it is taken away by.
      { name: 'intent', type: 'text' },
    ],
  })
}
