import type { CollectionConfig, Field } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of the translation memory: one row for each translation of a segment that
 * was found good, and for each unit of an imported file. Locales are codes; moments are RFC 3339
 * texts in UTC.
 */
export function translationMemory(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.translationMemory,
    labels: {
      singular: { en: 'Memory unit', fr: 'Unité de mémoire', es: 'Unidad de memoria' },
      plural: {
        en: 'Translation memory',
        fr: 'Mémoire de traduction',
        es: 'Memoria de traducción',
      },
    },
    timestamps: false,
    indexes: [{ fields: ['sourceLocale', 'targetLocale', 'approved', 'savedAt'] }],
    fields: FIELDS,
  })
}

const FIELDS: Field[] = [
  // `uid:segment:fr>es`; of a file `tmx:hash:fr>es`
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'sourceLocale', type: 'text', required: true },
  { name: 'targetLocale', type: 'text', required: true },
  // Marked texts.
  { name: 'source', type: 'textarea', required: true },
  { name: 'target', type: 'textarea', required: true },
  // Empty for what came from elsewhere.
  { name: 'entryType', type: 'text' },
  { name: 'uid', type: 'text', index: true },
  { name: 'segment', type: 'text' },
  // The uid of its programme.
  { name: 'programme', type: 'text' },
  { name: 'by', type: 'text' },
  // When it was translated; empty where a file does not say.
  { name: 'at', type: 'text' },
  { name: 'approved', type: 'checkbox' },
  // When the row was written: other processes see by it that there is something new.
  { name: 'savedAt', type: 'text', required: true },
]
